package nl.gewoonindewijk;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.UUID;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.testkit.Herschrijving;

/** Personal data that a test plants, to see where they come out. */
final class Geheimen {

    static final Geboortedatum GEBOORTEDATUM = new Geboortedatum(LocalDate.of(2009, 7, 13));

    private static final String TEKST = "geheime-tekst";
    private static final String MEDEWERKER = "geheime-medewerker";
    private static final Bsn BSN = new Bsn("123456782");

    /** How every secret number begins. */
    private static final String NUMMER = "5ec2e7aa-0000-4000";

    private static final UUID INWONER = UUID.fromString(NUMMER + "-8000-000000000001");
    private static final UUID HUISHOUDEN = UUID.fromString(NUMMER + "-8000-000000000002");

    /** The types that stand for a person or may say anything about one. */
    static final Set<Class<?>> AFGESCHERMD = HashSet.of(
            Bsn.class,
            DossierId.class,
            Dossiertekst.class,
            Geboortedatum.class,
            HuishoudenId.class,
            InwonerId.class,
            MedewerkerId.class,
            Stukverwijzing.class,
            ToestemmingId.class);

    private static final Herschrijving PLANT = Herschrijving.geen()
            .van(Bsn.class, x -> BSN)
            .van(Dossiertekst.class, x -> new Dossiertekst(TEKST))
            .van(Geboortedatum.class, x -> GEBOORTEDATUM)
            .van(HuishoudenId.class, x -> new HuishoudenId(HUISHOUDEN))
            .van(InwonerId.class, x -> new InwonerId(INWONER))
            // Two employees stay two.
            .van(
                    MedewerkerId.class,
                    oud -> new MedewerkerId(MEDEWERKER + oud.waarde().hashCode()));

    /** A kenmerk and the number of a list lead to nobody. */
    private static final Herschrijving PLANT_OOK_IN_NUMMERS = PLANT.van(UUID.class, Geheimen::geheim)
            .van(Dossierkenmerk.class, kenmerk -> kenmerk)
            .van(LijstId.class, lijst -> lijst);

    private static final Vector<String> WAARDEN = Vector.of(
            TEKST, MEDEWERKER, NUMMER, BSN.waarde(), GEBOORTEDATUM.waarde().toString());

    private Geheimen() {}

    /** The same value with a secret wherever there can be one. */
    static <T> T plant(T waarde) {
        return PLANT.in(waarde);
    }

    /** The same value with a secret wherever there can be one, and every number that leads to a person a secret as well. */
    static <T> T plantOokInNummers(T waarde) {
        return PLANT_OOK_IN_NUMMERS.in(waarde);
    }

    /** Another number that stays as unique as it was. */
    private static UUID geheim(UUID nummer) {
        return new UUID(INWONER.getMostSignificantBits(), nummer.getLeastSignificantBits());
    }

    /** The secrets that a text gives away. */
    static Vector<String> in(String tekst) {
        return WAARDEN.filter(tekst::contains);
    }
}
