package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Verwoording;

/** What holds after any commands on any cases, in any order. */
@Toetst("UA-5.1-EEN-PLAN")
class OndersteuningWettenTest {

    private static final Verwoording VERWOORDING = Regels.verwoording();

    /** From which state to which: the state before a case is stored has no name. */
    private static final Set<String> OVERGANGEN = Set.of(
            " OPEN",
            "OPEN OPEN",
            "OPEN OPGEPAKT",
            "OPEN AFGEROND",
            "OPGEPAKT OPGEPAKT",
            "OPGEPAKT AFGEROND",
            " LOPEND",
            "LOPEND LOPEND",
            "LOPEND BEEINDIGD",
            "LOPEND BESLOTEN",
            " CONCEPT",
            "CONCEPT CONCEPT",
            "CONCEPT GETEKEND",
            "CONCEPT INGETROKKEN",
            "GETEKEND GETEKEND",
            "GETEKEND IN_BIJSTELLING",
            "GETEKEND BEEINDIGD",
            "IN_BIJSTELLING IN_BIJSTELLING",
            "IN_BIJSTELLING GETEKEND",
            "IN_BIJSTELLING BEEINDIGD",
            "BEEINDIGD BEEINDIGD",
            " AANGEVRAAGD",
            "AANGEVRAAGD TOEGEKEND",
            "AANGEVRAAGD AFGEWEZEN",
            "TOEGEKEND IN_HERZIENING",
            "IN_HERZIENING TOEGEKEND",
            "IN_HERZIENING BEEINDIGD");

    /** What is done in a case that changes along with another. */
    private static final Map<Handelingsoort, Handelingsoort> GAAT_MEE = HashMap.of(
            Handelingsoort.TRAJECT_STARTEN, Handelingsoort.AANMELDING_AFRONDEN,
            Handelingsoort.PGB_AANVRAGEN, Handelingsoort.BEVESTIGING_VRAGEN,
            Handelingsoort.PGB_BESLUITEN, Handelingsoort.BEVESTIGING_AFGEVEN);

    @Provide
    Arbitrary<List<Zet>> zetten() {
        Arbitrary<Integer> zaken = Arbitraries.frequency(Tuple.of(12, 1), Tuple.of(2, 2), Tuple.of(1, 3));
        Arbitrary<Integer> herhalingen = Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        Arbitrary<Integer> versieverschillen = Arbitraries.frequency(Tuple.of(30, 0), Tuple.of(1, -1), Tuple.of(1, 1));
        Arbitrary<Integer> dagen = Arbitraries.frequency(
                Tuple.of(20, 0), Tuple.of(2, 1), Tuple.of(1, 7), Tuple.of(1, 30), Tuple.of(1, -1), Tuple.of(1, 1_200));
        return Combinators.combine(
                        soorten(),
                        zaken,
                        herhalingen,
                        versieverschillen,
                        dagen,
                        Arbitraries.integers().between(0, 11))
                .as(Zet::new)
                .list()
                .ofMinSize(60)
                .ofMaxSize(120)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** What ends a case comes less often, so that most cases get far. */
    private static Arbitrary<Handelingsoort> soorten() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Handelingsoort.class).filter(OndersteuningWettenTest::isEinde)),
                Tuple.of(12, Arbitraries.of(Handelingsoort.class).filter(soort -> !isEinde(soort))));
    }

    private static boolean isEinde(Handelingsoort soort) {
        return Set.of(
                        Handelingsoort.AANMELDING_AFRONDEN,
                        Handelingsoort.PLAN_INTREKKEN,
                        Handelingsoort.TRAJECT_BEEINDIGEN)
                .contains(soort);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void welkeCommandosOokElkeStandIsEenGoedeStand(@ForAll("zetten") List<Zet> zetten) {
        Verloop verloop = new Verloop();
        zetten.forEach(verloop::doe);
        verloop.gedaan().forEach(soort -> Statistics.label("gedaan").collect(soort));
        Statistics.label("gedaan").coverage(dekking -> {
            for (Handelingsoort soort : Handelingsoort.values()) {
                dekking.check(soort).count(aantal -> aantal > 0);
            }
        });
    }

    /** One sequence of commands, checked after each. */
    private static final class Verloop {

        private final Praktijk praktijk = Praktijk.leeg();
        private Momentopname nu = praktijk.momentopname();
        private Map<UUID, Zet> uitgevoerd = HashMap.empty();
        private Map<Handelingsoort, Commando> laatste = HashMap.empty();
        private Option<Commando> allerlaatste = Option.none();

        Set<Handelingsoort> gedaan() {
            return uitgevoerd.values().map(Zet::soort).toJavaSet();
        }

        void doe(Zet zet) {
            Commando commando = commando(zet);
            Option<Zet> eerder = uitgevoerd.get(commando.id());
            Momentopname voor = nu;

            Try<Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>>> uitkomst =
                    Try.of(() -> zet.doe(praktijk.werkplek(), commando));

            nu = praktijk.momentopname();
            laatste = laatste.put(zet.soort(), commando);
            allerlaatste = Option.of(commando);
            if (uitkomst.isFailure()) {
                isTerecht(uitkomst.getCause(), eerder.exists(was -> !was.isZelfde(zet)));
                assertEquals(voor, nu);
            } else if (uitkomst.get().isLeft()) {
                isVerwoord(uitkomst.get().getLeft());
                assertEquals(voor, nu);
            } else {
                Opgeslagen<? extends Zaak> antwoord = uitkomst.get().get();
                assertEquals(Option.of(antwoord), nu.vind(antwoord.waarde().verwijzing()));
                if (eerder.isDefined()) {
                    assertEquals(voor, nu);
                } else {
                    uitgevoerd = uitgevoerd.put(commando.id(), zet);
                    isEenHandelingVerder(voor, commando, zet.soort(), antwoord);
                    vanElkeVersieStaatVastWieHemMaakte();
                    iedereenHeeftTenHoogsteEenPlan();
                    deWerkvoorraadIsWatOpenStaat();
                }
            }
        }

        private Commando commando(Zet zet) {
            return switch (zet.herhaling()) {
                case 1 -> laatste.get(zet.soort()).getOrElse(praktijk::commando);
                case 2 -> allerlaatste.getOrElse(praktijk::commando);
                default -> praktijk.commando();
            };
        }

        private void isTerecht(Throwable fout, boolean ietsAnders) {
            assertEquals(
                    ietsAnders ? IllegalArgumentException.class : GelijktijdigeWijziging.class,
                    fout.getClass(),
                    fout::toString);
        }

        private static void isVerwoord(Afwijzing afwijzing) {
            String zin = VERWOORDING.zin(afwijzing);

            assertTrue(zin.endsWith("."), zin);
            assertFalse(zin.contains("{"), zin);
        }

        /** One version more of each case that changed, each with its own act, and nothing else. */
        private void isEenHandelingVerder(
                Momentopname voor, Commando commando, Handelingsoort soort, Opgeslagen<? extends Zaak> antwoord) {
            Vector<Opgeslagen<? extends Zaak>> veranderd =
                    Vector.ofAll(nu.zaken()).removeAll(voor.zaken());
            veranderd.forEach(zaak -> isEenVersieVerder(voor, zaak));
            Vector<Opgeslagen<? extends Zaak>> meegegaan = veranderd.remove(antwoord);
            assertEquals(veranderd.size() - 1, meegegaan.size());
            assertTrue(meegegaan.size() <= 1, meegegaan::toString);
            assertTrue(nu.zaken().size() - voor.zaken().size() <= 1);

            Vector<Handeling> nieuw = Vector.ofAll(nu.handelingen()).removeAll(voor.handelingen());
            assertEquals(
                    voor.handelingen().size() + nieuw.size(), nu.handelingen().size());
            assertEquals(
                    meegegaan
                            .map(zaak -> handeling(
                                    commando.voor(zaak.waarde().verwijzing()), GAAT_MEE.getOrElse(soort, soort), zaak))
                            .append(handeling(commando, soort, antwoord))
                            .toSet(),
                    nieuw.toSet());
        }

        private static Handeling handeling(Commando commando, Handelingsoort soort, Opgeslagen<? extends Zaak> zaak) {
            return new Handeling(
                    commando.id(),
                    commando.medewerker(),
                    Praktijk.NU,
                    soort,
                    zaak.waarde().verwijzing(),
                    zaak.versie());
        }

        private void vanElkeVersieStaatVastWieHemMaakte() {
            nu.zaken()
                    .forEach(zaak -> assertEquals(
                            Vector.rangeClosed(1L, zaak.versie()).asJava(),
                            nu.over(zaak.waarde().verwijzing()).stream()
                                    .map(Handeling::versie)
                                    .toList()));
        }

        private static void isEenVersieVerder(Momentopname voor, Opgeslagen<? extends Zaak> zaak) {
            Option<Opgeslagen<? extends Zaak>> was = voor.vind(zaak.waarde().verwijzing());
            String overgang = was.map(oud -> oud.waarde().status().name()).getOrElse("") + " "
                    + zaak.waarde().status().name();

            assertEquals(was.map(oud -> oud.versie()).getOrElse(0L) + 1, zaak.versie());
            assertTrue(OVERGANGEN.contains(overgang), overgang);
        }

        private void iedereenHeeftTenHoogsteEenPlan() {
            Vector<Ondersteuningsplan> lopend = Vector.ofAll(nu.zaken())
                    .map(Opgeslagen::waarde)
                    .filter(Ondersteuningsplan.class::isInstance)
                    .map(Ondersteuningsplan.class::cast)
                    .filter(plan -> plan.status().isLopend());

            assertEquals(
                    lopend.size(),
                    lopend.distinctBy(plan -> plan.kop().lid().huishouden()).size());
            lopend.forEach(plan -> assertEquals(
                    Option.of(plan.id()),
                    praktijk.opslag().plannen().lopend(plan.kop().lid().huishouden())));
        }

        private void deWerkvoorraadIsWatOpenStaat() {
            Vector<Verplichting> alle = Vector.ofAll(nu.zaken()).flatMap(zaak -> zaak.waarde()
                    .verplichtingen(praktijk.werkplek().termijnen())
                    .get());

            alle.forEach(verplichting -> assertFalse(verplichting.uiterlijk().isBefore(verplichting.vanaf())));
            assertEquals(
                    alle.filter(Verplichting::isOpen)
                            .sorted(Verplichting.VOLGORDE)
                            .asJava(),
                    Vector.ofAll(nu.open()).sorted(Verplichting.VOLGORDE).asJava());
        }
    }
}
