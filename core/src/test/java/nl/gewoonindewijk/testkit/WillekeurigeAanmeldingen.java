package nl.gewoonindewijk.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.ContactBuilder;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;

/** Questions and signals in every state, of residents who are known and who are not. */
public final class WillekeurigeAanmeldingen {

    private static final double HELFT = 0.5;
    private static final int MEESTE_STAPPEN = 5;
    private static final int MEESTE_PARTNERS = 3;
    private static final int LANGSTE_PARTNER = 200;

    private WillekeurigeAanmeldingen() {}

    /** Of any assignment. */
    public static Arbitrary<Aanmelding> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigeAanmeldingen::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Aanmelding> van(Opdracht opdracht) {
        return Levensloop.einde(levenslopen(opdracht, WillekeurigeHuishoudleden.alle()));
    }

    /**
     * The states that one aanmelding goes through, the first one open.
     *
     * @param leden whom it can be about
     */
    public static Arbitrary<List<Aanmelding>> levenslopen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        Arbitrary<Aanmelding> begin = ontvangsten(opdracht, leden).map(Aanmelding::registreer);
        return Levensloop.van(begin, pogingen(), MEESTE_STAPPEN);
    }

    /** What came in. */
    public static Arbitrary<Ontvangst> ontvangsten(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Builders.withBuilder(() -> new OntvangstBuilder().opdracht(opdracht))
                .use(WillekeurigeHuishoudleden.nummers().map(AanmeldingId::new))
                .in(OntvangstBuilder::id)
                .use(WillekeurigeDatums.vanOndersteuning())
                .in(OntvangstBuilder::ontvangenOp)
                .use(Arbitraries.of(Kanaal.class))
                .in(OntvangstBuilder::kanaal)
                .use(Arbitraries.of(Aanleiding.class))
                .in(OntvangstBuilder::aanleiding)
                .use(Arbitraries.of(Initiatief.class))
                .in(OntvangstBuilder::initiatief)
                .use(aangemelden(leden))
                .in(OntvangstBuilder::aangemelde)
                .use(WillekeurigeCodes.uit(Codelijsten.LEEFGEBIEDEN))
                .in(OntvangstBuilder::leefgebied)
                .use(WillekeurigeCodes.alle())
                .in(OntvangstBuilder::instroomreden)
                .use(Arbitraries.of(true, false))
                .in(OntvangstBuilder::wmoMelding)
                .use(WillekeurigeDossierteksten.alle().optional(HELFT))
                .in((bouw, vraag) -> bouw.vraag(vraag))
                .build(OntvangstBuilder::build)
                .withoutEdgeCases();
    }

    /** Every way in which an aanmelding can end. */
    public static Arbitrary<Afronding> afrondingen() {
        return Arbitraries.oneOf(
                WillekeurigeVormen.kort().map(Afronding.KorteOndersteuning::new),
                WillekeurigeHuishoudleden.nummers().map(nummer -> new Afronding.NaarTraject(new TrajectId(nummer))),
                buitenOpdracht(),
                Arbitraries.of(new Afronding.Ingetrokken(), new Afronding.NietBereikt()));
    }

    private static Arbitrary<Afronding.BuitenOpdracht> buitenOpdracht() {
        return Combinators.combine(
                        WillekeurigeCodes.alle(),
                        Arbitraries.of(Inzet.class).list().ofMaxSize(MEESTE_PARTNERS),
                        WillekeurigeTeksten.tot(LANGSTE_PARTNER).list().ofMaxSize(MEESTE_PARTNERS),
                        WillekeurigeToetsrapporten.bronnen().list().ofMinSize(1).ofMaxSize(MEESTE_PARTNERS))
                .as(Afronding.BuitenOpdracht::new);
    }

    private static Arbitrary<Aangemelde> aangemelden(Arbitrary<Huishoudlid> leden) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, leden.map(Aangemelde.Bekend::new)),
                Tuple.of(1, leden.map(Huishoudlid::wijk).optional(HELFT).map(Aangemelde.Anoniem::new)));
    }

    private static Arbitrary<Levensloop.Poging<Aanmelding>> pogingen() {
        return Arbitraries.frequencyOf(Tuple.of(2, contactpogingen()), Tuple.of(1, afrondingspogingen()));
    }

    private static Arbitrary<Levensloop.Poging<Aanmelding>> contactpogingen() {
        return Combinators.combine(
                        Arbitraries.of(Contact.Soort.class),
                        Arbitraries.of(Kanaal.class),
                        Arbitraries.of(true, false),
                        WillekeurigeHuishoudleden.medewerkers())
                .as((soort, kanaal, bereikt, medewerker) -> (aanmelding, dag) -> aanmelding.legVast(new ContactBuilder()
                        .op(dag)
                        .soort(soort)
                        .kanaal(kanaal)
                        .bereikt(bereikt)
                        .medewerker(medewerker)
                        .build()));
    }

    private static Arbitrary<Levensloop.Poging<Aanmelding>> afrondingspogingen() {
        return afrondingen().map(afronding -> (aanmelding, dag) -> aanmelding.rondAf(afronding, dag));
    }
}
