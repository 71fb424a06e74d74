package nl.gewoonindewijk.ondersteuning.aanmelding;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;

/** A question that came in on Monday 6 March 2023, and what can become of it. */
public final class Voorbeeldaanmelding {

    /** The day on which it came in. */
    public static final LocalDate ONTVANGST = LocalDate.of(2023, 3, 6);

    static final Afronding KORT = new Afronding.KorteOndersteuning(
            new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.KORT));
    static final Afronding TRAJECT = new Afronding.NaarTraject(new TrajectId(Voorbeeldzaak.nummer(11)));
    static final Afronding BUITEN = new Afronding.BuitenOpdracht(
            new Code("HUISHOUDELIJKE-ONDERSTEUNING"), List.of(), List.of(), List.of(Bron.ua("6.6.2")));
    static final Afronding NIET_BEREIKT = new Afronding.NietBereikt();
    static final Afronding INGETROKKEN = new Afronding.Ingetrokken();

    private Voorbeeldaanmelding() {}

    /** A resident asks by telephone. */
    public static Ontvangst vraag() {
        return new OntvangstBuilder()
                .id(new AanmeldingId(Voorbeeldzaak.nummer(10)))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(ONTVANGST)
                .kanaal(Kanaal.TELEFONISCH)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Bekend(Voorbeeldzaak.LID))
                .leefgebied(new Code("HUISVESTING"))
                .instroomreden(new Code("VERWIJZING"))
                .wmoMelding(false)
                .vraag(Voorbeeldzaak.tekst("Wie helpt mij met de trap?"))
                .build();
    }

    /** The same question, as a melding of the Wmo, on a day. */
    public static Aanmelding.Open melding(LocalDate op) {
        return Aanmelding.registreer(vraag().withWmoMelding(true).withOntvangenOp(op));
    }

    /** The question, which nobody did anything with yet. */
    public static Aanmelding.Open open() {
        return Aanmelding.registreer(vraag());
    }

    /** The question on a day, which nobody did anything with yet. */
    public static Aanmelding.Open open(LocalDate ontvangenOp) {
        return Aanmelding.registreer(vraag().withOntvangenOp(ontvangenOp));
    }

    /** The question, with contact on a day. */
    public static Aanmelding opgepakt(LocalDate op) {
        return open().legVast(contact(op)).get();
    }

    static Contact contact(LocalDate op) {
        return new ContactBuilder()
                .op(op)
                .soort(Contact.Soort.AFSPRAAK)
                .kanaal(Kanaal.TELEFONISCH)
                .bereikt(true)
                .medewerker(Voorbeeldzaak.MEDEWERKER)
                .build();
    }

    static Contact poging(LocalDate op) {
        return contact(op).withBereikt(false);
    }
}
