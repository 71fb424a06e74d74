package nl.gewoonindewijk.ondersteuning.traject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;

/** A traject that began on 15 March 2023, in which the resident holds the regie. */
public final class Voorbeeldtraject {

    /** The day on which it began. */
    public static final LocalDate BEGIN = LocalDate.of(2023, 3, 15);

    private Voorbeeldtraject() {}

    static Trajectstart start() {
        return new TrajectstartBuilder()
                .id(new TrajectId(Voorbeeldzaak.nummer(50)))
                .opdracht(Haarlem.OPDRACHT)
                .aanmelding(new AanmeldingId(Voorbeeldzaak.nummer(10)))
                .lid(Voorbeeldzaak.LID)
                .vorm(new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG))
                .begonnenOp(BEGIN)
                .build();
    }

    /** The traject on its first day. */
    public static Traject.Lopend lopend() {
        return Traject.begin(start(), Set.of(Regiehouder.INWONER));
    }

    /** The traject of a resident who was born on a day. */
    public static Traject.Lopend van(LocalDate geboren) {
        return Traject.begin(start().withGeboortedatum(new Geboortedatum(geboren)), Set.of(Regiehouder.INWONER));
    }

    static Overdracht overdracht(Overdrachtsreden reden, LocalDate geplandOp, LocalDate uiterlijk) {
        return new OverdrachtBuilder()
                .reden(reden)
                .naar(Voorbeeldzaak.tekst("de zorgaanbieder om de hoek"))
                .geplandOp(geplandOp)
                .uiterlijk(uiterlijk)
                .build();
    }

    static Beeindiging beeindiging(LocalDate op) {
        return new Beeindiging(op, new Code("19"), Optional.empty());
    }

    static Beeindiging beeindiging(LocalDate op, Overdrachtsreden vervolg) {
        return new Beeindiging(op, new Code("39"), Optional.of(vervolg));
    }
}
