package nl.gewoonindewijk;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.UUID;
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
    private static final UUID INWONER = UUID.fromString("5ec2e7aa-0000-4000-8000-000000000001");
    private static final UUID HUISHOUDEN = UUID.fromString("5ec2e7aa-0000-4000-8000-000000000002");

    /** The types that stand for a person or may say anything about one. */
    static final Set<Class<?>> AFGESCHERMD = HashSet.of(
            Dossiertekst.class, Geboortedatum.class, HuishoudenId.class, InwonerId.class, MedewerkerId.class);

    private static final Herschrijving PLANT = Herschrijving.geen()
            .van(Dossiertekst.class, x -> new Dossiertekst(TEKST))
            .van(Geboortedatum.class, x -> GEBOORTEDATUM)
            .van(HuishoudenId.class, x -> new HuishoudenId(HUISHOUDEN))
            .van(InwonerId.class, x -> new InwonerId(INWONER))
            .van(MedewerkerId.class, x -> new MedewerkerId(MEDEWERKER));

    private static final Vector<String> WAARDEN = Vector.of(
            TEKST,
            MEDEWERKER,
            INWONER.toString(),
            HUISHOUDEN.toString(),
            GEBOORTEDATUM.waarde().toString());

    private Geheimen() {}

    /** The same value with a secret wherever there can be one. */
    static <T> T plant(T waarde) {
        return PLANT.in(waarde);
    }

    /** The secrets that a text gives away. */
    static Vector<String> in(String tekst) {
        return WAARDEN.filter(tekst::contains);
    }
}
