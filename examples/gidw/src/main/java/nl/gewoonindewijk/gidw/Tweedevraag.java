package nl.gewoonindewijk.gidw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.application.LegContactVast;
import nl.gewoonindewijk.ondersteuning.application.RegistreerAanmelding;

/** A second question, of which the contact is late, and what else came in around those days. */
final class Tweedevraag {

    private static final Aangemelde INWONER = new Aangemelde.Bekend(new Huishoudlid(
            new InwonerId(new UUID(0x1, 2)), new HuishoudenId(new UUID(0x2, 2)), new Wijkcode("WK039202")));

    private final Balie balie;
    private final List<Verhaalstap> stappen = new ArrayList<>();

    Tweedevraag(Balie balie) {
        this.balie = balie;
    }

    /** Carries out every step, and says what was done and by which rule. */
    List<Verhaalstap> vertel() {
        balie.wordt(2024, 12, 23);
        Opgeslagen<Aanmelding> tweede = vraag(ontvangst(2, INWONER).withWmoMelding(true));
        meld(
                "Een andere inwoner stelt een vraag, vlak voor de feestdagen.",
                balie.loopt(tweede.waarde(), Voorschrift.CONTACT));
        balie.wordt(2024, 12, 30);
        Ontvangst zorgen = ontvangst(3, new Aangemelde.Anoniem(Optional.of(new Wijkcode("WK039203"))))
                .withAanleiding(Aanleiding.SIGNAAL)
                .withInitiatief(Initiatief.PROFESSIONELE_ORGANISATIE)
                .withInstroomreden(Balie.VERWIJZING);
        Opgeslagen<Aanmelding> signaal = vraag(zorgen);
        meld(
                "Een organisatie maakt zich zorgen om een inwoner die niets vraagt.",
                balie.norm(Voorschrift.OUTREACHEND),
                balie.loopt(signaal.waarde(), Voorschrift.CONTACT));
        balie.wordt(2024, 12, 31);
        Opgeslagen<Aanmelding> laatste = vraag(ontvangst(4, new Aangemelde.Anoniem(Optional.empty())));
        meld("Iemand stelt een vraag zonder te zeggen wie hij is.", balie.loopt(laatste.waarde(), Voorschrift.CONTACT));
        spreekTeLaat(tweede);
        return stappen;
    }

    private void spreekTeLaat(Opgeslagen<Aanmelding> aanmelding) {
        Contact contact = new Contact(
                balie.wordt(2025, 1, 8), Contact.Soort.AFSPRAAK, Kanaal.TELEFONISCH, true, balie.medewerker());
        Opgeslagen<Aanmelding> opgepakt = Invoer.aanvaard(new LegContactVast(balie.werkplek())
                .legVast(balie.commando(), aanmelding.waarde().id(), aanmelding.versie(), contact));
        meld(
                "Een medewerker spreekt de inwoner van 23 december.",
                balie.gedaan(opgepakt.waarde(), Voorschrift.CONTACT));
    }

    private Opgeslagen<Aanmelding> vraag(Ontvangst ontvangst) {
        return Invoer.aanvaard(new RegistreerAanmelding(balie.werkplek()).registreer(balie.commando(), ontvangst));
    }

    private Ontvangst ontvangst(long nummer, Aangemelde aangemelde) {
        return new OntvangstBuilder()
                .id(new AanmeldingId(new UUID(0xA, nummer)))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(balie.vandaag())
                .kanaal(Kanaal.DIGITAAL)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(aangemelde)
                .leefgebied(new Code("SOCIAAL-NETWERK"))
                .instroomreden(Balie.ZELF)
                .wmoMelding(false)
                .build();
    }

    private void meld(String gebeurtenis, String... regels) {
        stappen.add(balie.stap(gebeurtenis, regels));
    }
}
