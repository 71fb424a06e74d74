package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Dossiers} does. A test of an implementation extends this class and says how the storage is
 * made.
 */
public abstract class DossiersConformiteit {

    private static final int MEESTE = 6;
    private static final int VEEL = 1_500;
    private static final Opdracht PROEF = new Opdracht("proef");
    private static final Bsn BSN = new Bsn("123456782");

    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /** Any dossier. */
    @Provide
    protected Arbitrary<Dossier> dossiers() {
        return WillekeurigeDossiers.van(PROEF);
    }

    /** Several dossiers, among them none. */
    @Provide
    protected Arbitrary<List<Dossier>> reeksen() {
        return WillekeurigeDossiers.van(PROEF).list().ofMaxSize(MEESTE);
    }

    /** Any number of a person. */
    @Provide
    protected Arbitrary<Bsn> bsns() {
        return WillekeurigeBsns.alle();
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void watBewaardIsWordtOpElkeManierGelijkTeruggevonden(@ForAll("dossiers") Dossier willekeurig) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossiers port = port(dossier);

        assertEquals(1, port.bewaar(dossier, Dossiers.NIEUW));

        Opgeslagen<Dossier> verwacht = new Opgeslagen<>(dossier, 1);
        assertEquals(Option.some(verwacht), port.vind(dossier.id()));
        assertEquals(List.of(verwacht), port.vind(List.of(dossier.id())));
        assertEquals(List.of(verwacht), port.vindVoorWijziging(List.of(dossier.id())));
        assertEquals(Option.some(dossier.id()), port.van(dossier.kop().houder()));
        dossier.personalia().bsn().ifPresent(bsn -> assertEquals(List.of(dossier.id()), port.metBsn(bsn)));
        assertEquals(List.of(dossier.id()), port.lijst(Optional.empty(), MEESTE));
        assertEquals(Option.some(verwacht), port(dossier).vind(dossier.id()));
    }

    @Property(tries = 30)
    void elkeWijzigingKomtInPlaatsVanDeVorigeMetEenVersieMeer(
            @ForAll("dossiers") Dossier eerst, @ForAll("reeksen") List<Dossier> daarna) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), eerst);
        Dossiers port = port(dossier);
        long versie = port.bewaar(dossier, Dossiers.NIEUW);
        for (Dossier volgende : daarna) {
            Dossier nu = volgende.withKop(dossier.kop());

            assertEquals(versie + 1, port.bewaar(nu, versie));

            versie++;
            assertEquals(Option.some(new Opgeslagen<>(nu, versie)), port.vind(dossier.id()));
        }
        assertEquals(List.of(dossier.id()), port.lijst(Optional.empty(), MEESTE));
    }

    @Property(tries = 20)
    void eenVerkeerdeVersieWordtGeweigerdEnVerandertNiets(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier ander) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossiers port = port(dossier);
        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(dossier, 1));
        assertEquals(Option.none(), port.vind(dossier.id()));
        port.bewaar(dossier, Dossiers.NIEUW);

        for (long verkeerd : new long[] {Dossiers.NIEUW, 2, -1, Long.MAX_VALUE}) {
            assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(ander.withKop(dossier.kop()), verkeerd));
        }

        assertEquals(Option.some(new Opgeslagen<>(dossier, 1)), port.vind(dossier.id()));
    }

    @Property(tries = 30)
    void eenStukHoortBijEenDossier(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier willekeurigAnder) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossier ander = van(dossier.kop().opdracht(), willekeurigAnder);
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);
        for (Dossierstuk stuk : dossier.stukken()) {
            assertEquals(Option.some(dossier.id()), port.met(stuk.stuk()));

            assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(ander.metStuk(stuk), Dossiers.NIEUW));

            assertEquals(Option.none(), port.vind(ander.id()));
            Dossier zonder = dossier.zonder(List.of(stuk.stuk()));
            long versie = port.vind(dossier.id()).get().versie();
            port.bewaar(zonder, versie);
            assertEquals(Option.none(), port.met(stuk.stuk()));
            port.bewaar(dossier, versie + 1);
        }
        assertEquals(dossier, port.vind(dossier.id()).get().waarde());
    }

    @Property(tries = 20)
    void eenHouderHeeftEenDossier(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier willekeurigAnder) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossier tweede = van(dossier.kop().opdracht(), willekeurigAnder);
        Dossier dubbel = tweede.withKop(tweede.kop().withHouder(dossier.kop().houder()));
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(dubbel, Dossiers.NIEUW));

        assertEquals(Option.none(), port.vind(dubbel.id()));
        assertEquals(Option.some(dossier.id()), port.van(dossier.kop().houder()));
        port.vernietig(List.of(dossier.id()));
        assertEquals(1, port.bewaar(dubbel, Dossiers.NIEUW));
        assertEquals(Option.some(dubbel.id()), port.van(dossier.kop().houder()));
    }

    @Property(tries = 20)
    void eenKenmerkIsVanEenDossier(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier willekeurigAnder) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossier tweede = van(dossier.kop().opdracht(), willekeurigAnder);
        Dossier dubbel = tweede.withKop(tweede.kop().withKenmerk(dossier.kop().kenmerk()));
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(dubbel, Dossiers.NIEUW));

        assertEquals(Option.none(), port.vind(dubbel.id()));
        assertEquals(Option.some(new Opgeslagen<>(dossier, 1)), port.vind(dossier.id()));
    }

    @Property(tries = 20)
    void eenDossierVanEenAndereOpdrachtWordtGeweigerd(@ForAll("dossiers") Dossier willekeurig) {
        Dossier elders = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Opdracht hier = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(hier, sleutels).dossiers();

        assertThrows(IllegalArgumentException.class, () -> port.bewaar(elders, Dossiers.NIEUW));

        assertEquals(Option.none(), port.vind(elders.id()));
        assertEquals(Option.none(), port(elders).vind(elders.id()));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeDossier(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier ander) {
        Dossier hier = metBsn(van(Proefgegevens.nieuweOpdracht(), willekeurig), BSN);
        Dossier daar = metBsn(ander.withKop(hier.kop().withOpdracht(Proefgegevens.nieuweOpdracht())), BSN);
        Dossiers port = port(hier);
        Dossiers elders = port(daar);
        port.bewaar(hier, Dossiers.NIEUW);
        assertNiet(hier, elders);

        elders.bewaar(daar, Dossiers.NIEUW);
        assertEquals(Option.some(new Opgeslagen<>(daar, 1)), elders.vind(hier.id()));
        elders.vernietig(List.of(hier.id()));

        assertNiet(daar, elders);
        assertEquals(Option.some(new Opgeslagen<>(hier, 1)), port.vind(hier.id()));
        assertEquals(List.of(hier.id()), port.metBsn(BSN));
    }

    @Property(tries = 30)
    void metEenBsnWordtElkDossierVanDePersoonGevonden(
            @ForAll("reeksen") List<Dossier> reeks, @ForAll("dossiers") Dossier ander, @ForAll("bsns") Bsn bsn) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(opdracht, sleutels).dossiers();
        Vector<Dossier> vanDePersoon = Vector.ofAll(reeks).map(dossier -> metBsn(van(opdracht, dossier), bsn));
        vanDePersoon.forEach(dossier -> port.bewaar(dossier, Dossiers.NIEUW));
        Dossier onbekend = van(opdracht, ander).withPersonalia(Personalia.onbekend());
        port.bewaar(onbekend, Dossiers.NIEUW);

        assertEquals(vanDePersoon.map(Dossier::id).toSet(), HashSet.ofAll(port.metBsn(bsn)));
        assertEquals(vanDePersoon.size(), port.metBsn(bsn).size());
    }

    @Property(tries = 20)
    void eenAnderBsnKomtInPlaatsVanHetVorige(@ForAll("dossiers") Dossier willekeurig, @ForAll("bsns") Bsn bsn) {
        Dossier dossier = metBsn(van(Proefgegevens.nieuweOpdracht(), willekeurig), BSN);
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);

        port.bewaar(metBsn(dossier, bsn), 1);
        assertEquals(List.of(dossier.id()), port.metBsn(bsn));
        assertEquals(bsn.equals(BSN) ? List.of(dossier.id()) : List.of(), port.metBsn(BSN));

        port.bewaar(dossier.withPersonalia(Personalia.onbekend()), 2);
        assertEquals(List.of(), port.metBsn(bsn));
    }

    @Property(tries = 20)
    void naEenNieuweSleutelBlijftAllesTeLezenEnTeVinden(
            @ForAll("dossiers") Dossier eerst, @ForAll("dossiers") Dossier daarna, @ForAll("bsns") Bsn bsn) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Proefsleutels eigen = Proefsleutels.van("oud");
        Dossiers port = opslag(opdracht, eigen).dossiers();
        Dossier oud = metBsn(van(opdracht, eerst), bsn);
        Dossier nieuw = metBsn(van(opdracht, daarna), bsn);
        port.bewaar(oud, Dossiers.NIEUW);

        eigen.vervang("nieuw");
        port.bewaar(nieuw, Dossiers.NIEUW);

        assertEquals(Option.some(new Opgeslagen<>(oud, 1)), port.vind(oud.id()));
        assertEquals(HashSet.of(oud.id(), nieuw.id()), HashSet.ofAll(port.metBsn(bsn)));
        port.bewaar(oud, 1);
        assertEquals(HashSet.of(oud.id(), nieuw.id()), HashSet.ofAll(port.metBsn(bsn)));
        assertEquals(2, port.metBsn(bsn).size());
    }

    @Property(tries = 30)
    void deLijstIsBladzijdeNaBladzijdeDezelfde(@ForAll("reeksen") List<Dossier> reeks) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(opdracht, sleutels).dossiers();
        reeks.forEach(dossier -> port.bewaar(van(opdracht, dossier), Dossiers.NIEUW));
        List<DossierId> geheel = port.lijst(Optional.empty(), MEESTE + 1);

        assertEquals(Vector.ofAll(reeks).map(Dossier::id).toSet(), HashSet.ofAll(geheel));
        assertEquals(reeks.size(), geheel.size());
        for (int grootte = 1; grootte <= MEESTE; grootte++) {
            assertEquals(geheel, bladzijden(port, grootte));
        }
    }

    @Property(tries = 20)
    void deLijstGaatVerderNaEenDossierDatIntussenWegIs(@ForAll("reeksen") List<Dossier> reeks) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(opdracht, sleutels).dossiers();
        reeks.forEach(dossier -> port.bewaar(van(opdracht, dossier), Dossiers.NIEUW));
        List<DossierId> geheel = port.lijst(Optional.empty(), MEESTE);
        for (int plaats = 0; plaats < geheel.size(); plaats++) {
            DossierId weg = geheel.get(plaats);
            port.vernietig(List.of(weg));

            assertEquals(geheel.subList(plaats + 1, geheel.size()), port.lijst(Optional.of(weg), MEESTE));
        }
    }

    @Property(tries = 20)
    void elkGevraagdDossierKomtEenKeerTerug(@ForAll("reeksen") List<Dossier> reeks) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(opdracht, sleutels).dossiers();
        Vector<Dossier> bewaard = Vector.ofAll(reeks).map(dossier -> van(opdracht, dossier));
        bewaard.forEach(dossier -> port.bewaar(dossier, Dossiers.NIEUW));
        Vector<DossierId> ids = bewaard.map(Dossier::id);
        List<DossierId> gevraagd =
                ids.append(new DossierId(UUID.randomUUID())).appendAll(ids).asJava();

        for (List<Opgeslagen<Dossier>> gevonden : List.of(port.vind(gevraagd), port.vindVoorWijziging(gevraagd))) {
            assertEquals(bewaard.size(), gevonden.size());
            assertEquals(bewaard.toSet(), HashSet.ofAll(gevonden).map(Opgeslagen::waarde));
        }
        assertEquals(List.of(), port.vind(List.of()));
        assertEquals(List.of(), port.vindVoorWijziging(List.of()));
    }

    @Example
    void ookVeelDossiersWordenTegelijkGevondenEnVernietigd() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossiers port = opslag(opdracht, sleutels).dossiers();
        Dossier dossier = Proefgegevens.dossier(opdracht);
        port.bewaar(dossier, Dossiers.NIEUW);
        List<DossierId> ids = Stream.concat(
                        Stream.generate(() -> new DossierId(UUID.randomUUID())).limit(VEEL), Stream.of(dossier.id()))
                .toList();

        assertEquals(List.of(new Opgeslagen<>(dossier, 1)), port.vind(ids));
        assertEquals(List.of(new Opgeslagen<>(dossier, 1)), port.vindVoorWijziging(ids));
        port.vernietig(ids);
        assertEquals(List.of(), port.vind(ids));
    }

    @Property(tries = 20)
    void vanEenVernietigdDossierBlijftNietsOver(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier willekeurigAnder) {
        Dossier dossier = metBsn(van(Proefgegevens.nieuweOpdracht(), willekeurig), BSN);
        Dossier ander = metBsn(van(dossier.kop().opdracht(), willekeurigAnder), BSN);
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);
        port.bewaar(ander, Dossiers.NIEUW);

        port.vernietig(List.of(dossier.id(), new DossierId(UUID.randomUUID()), dossier.id()));
        port.vernietig(List.of());

        assertEquals(Option.none(), port.vind(dossier.id()));
        assertEquals(Option.none(), port.van(dossier.kop().houder()));
        assertEquals(List.of(ander.id()), port.metBsn(BSN));
        assertEquals(List.of(ander.id()), port.lijst(Optional.empty(), MEESTE));
        assertEquals(Option.some(new Opgeslagen<>(ander, 1)), port.vind(ander.id()));
    }

    @Property(tries = 20)
    void watVernietigdIsBegintOpnieuwBijVersieEen(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier ander) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossier opnieuw = ander.withKop(dossier.kop());
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);
        port.vernietig(List.of(dossier.id()));
        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(opnieuw, 1));

        assertEquals(1, port.bewaar(opnieuw, Dossiers.NIEUW));

        assertEquals(Option.some(new Opgeslagen<>(opnieuw, 1)), port.vind(dossier.id()));
    }

    @Property(tries = 20)
    void eenOnbekendDossierGeeftNiets(@ForAll("dossiers") Dossier willekeurig) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);

        assertNiet(dossier, port(dossier));
    }

    @Property(tries = 30)
    void sqlInEenMotiveringIsGewoonTekst(@ForAll("dossiers") Dossier willekeurig, @ForAll("sql") String tekst) {
        Dossier dossier = Herschrijving.geen()
                .van(Dossiertekst.class, x -> new Dossiertekst(tekst))
                .in(van(Proefgegevens.nieuweOpdracht(), willekeurig));
        Dossiers port = port(dossier);

        port.bewaar(dossier, Dossiers.NIEUW);

        assertEquals(Option.some(new Opgeslagen<>(dossier, 1)), port.vind(dossier.id()));
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkWijzigenWintErEen(@ForAll("dossiers") Dossier willekeurig) {
        Dossier dossier = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossiers port = port(dossier);
        port.bewaar(dossier, Dossiers.NIEUW);
        List<Dossier> schrijvers = List.of(metTeam(dossier, "een"), metTeam(dossier, "twee"));

        int winnaar = winnaar(port, schrijvers, 1);

        assertEquals(Option.some(new Opgeslagen<>(schrijvers.get(winnaar), 2)), port.vind(dossier.id()));
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkEenDossierOpenenVoorEenHouderWintErEen(
            @ForAll("dossiers") Dossier willekeurig, @ForAll("dossiers") Dossier willekeurigAnder) {
        Dossier een = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Dossier ander = van(een.kop().opdracht(), willekeurigAnder);
        Dossiers port = port(een);
        List<Dossier> schrijvers =
                List.of(een, ander.withKop(ander.kop().withHouder(een.kop().houder())));

        int winnaar = winnaar(port, schrijvers, Dossiers.NIEUW);

        assertEquals(
                Option.some(schrijvers.get(winnaar).id()), port.van(een.kop().houder()));
        assertEquals(List.of(schrijvers.get(winnaar).id()), port.lijst(Optional.empty(), MEESTE));
    }

    /** Who of two that write at the same moment comes first; the other is refused. */
    private static int winnaar(Dossiers port, List<Dossier> schrijvers, long versie) {
        List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(
                List.of(() -> port.bewaar(schrijvers.get(0), versie), () -> port.bewaar(schrijvers.get(1), versie)));
        int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
        assertEquals(Try.success(versie + 1), uitkomsten.get(winnaar));
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        return winnaar;
    }

    private Dossiers port(Dossier dossier) {
        return opslag(dossier.kop().opdracht(), sleutels).dossiers();
    }

    private static List<DossierId> bladzijden(Dossiers port, int grootte) {
        Vector<DossierId> gelezen = Vector.empty();
        List<DossierId> bladzijde;
        do {
            bladzijde = port.lijst(gelezen.lastOption().toJavaOptional(), grootte);
            gelezen = gelezen.appendAll(bladzijde);
        } while (bladzijde.size() == grootte);
        return gelezen.asJava();
    }

    private static Dossier van(Opdracht opdracht, Dossier dossier) {
        return dossier.withKop(dossier.kop().withOpdracht(opdracht));
    }

    private static Dossier metBsn(Dossier dossier, Bsn bsn) {
        Personalia eerder = dossier.personalia();
        return dossier.withPersonalia(new Personalia(Optional.of(bsn), eerder.geboortedatum(), eerder.wilsonbekwaam()));
    }

    private static Dossier metTeam(Dossier dossier, String team) {
        return dossier.withTeams(new Team(new Code(team)));
    }

    private static void assertNiet(Dossier dossier, Dossiers port) {
        assertEquals(Option.none(), port.vind(dossier.id()));
        assertEquals(List.of(), port.vind(List.of(dossier.id())));
        assertEquals(List.of(), port.vindVoorWijziging(List.of(dossier.id())));
        assertEquals(Option.none(), port.van(dossier.kop().houder()));
        assertEquals(List.of(), port.metBsn(BSN));
        assertEquals(List.of(), port.lijst(Optional.empty(), MEESTE));
    }
}
