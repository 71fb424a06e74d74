package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;

/** A workplace with storage in memory and a clock that stands still, on which every command succeeds that is asked of it. */
public final class Praktijk {

    static final LocalDate VANDAAG = Gegevens.VANDAAG;
    static final LocalDate MORGEN = VANDAAG.plusDays(1);
    static final Instant NU = Instant.parse("2025-06-02T08:15:30.123456789Z");
    static final Clock KLOK = Clock.fixed(NU, ZoneId.of("Europe/Amsterdam"));

    /** Haarlem's contract, ended the day before today. */
    static final Contract AFGELOPEN = new Contract(
            Haarlem.OPDRACHT,
            List.of(Haarlem.CONTRACT
                    .versies()
                    .get(0)
                    .withLooptijd(new Periode(LocalDate.of(2023, 1, 1), Gegevens.VANDAAG))));

    private final Werkplek werkplek;
    private final List<UUID> commandos;

    private Praktijk(Werkplek werkplek, List<UUID> commandos) {
        this.werkplek = werkplek;
        this.commandos = commandos;
    }

    /** With Haarlem's contract, and nothing stored. */
    public static Praktijk leeg() {
        Werkplek werkplek = new WerkplekBuilder()
                .contract(Haarlem.CONTRACT)
                .wettelijk(Wettelijketermijnen.HUIDIG)
                .grensvlakken(HaarlemseGrensvlakken.TABEL)
                .codelijsten(Gegevens.CODELIJSTEN)
                .opslag(InMemoryOndersteuning.opslag(Haarlem.OPDRACHT))
                .klok(KLOK)
                .build();
        return new Praktijk(werkplek, new ArrayList<>());
    }

    /** The same storage, on another workplace. */
    Praktijk op(UnaryOperator<Werkplek> anders) {
        return new Praktijk(anders.apply(werkplek), commandos);
    }

    /** The same storage, under another contract. */
    Praktijk onder(Contract contract) {
        return op(plek -> plek.withContract(contract));
    }

    Werkplek werkplek() {
        return werkplek;
    }

    Ondersteuningsopslag opslag() {
        return werkplek.opslag();
    }

    /** A command that was not given before. */
    Commando commando() {
        Commando nieuw = new Commando(new UUID(9, commandos.size() + 1L), Gegevens.MEDEWERKER);
        commandos.add(nieuw.id());
        return nieuw;
    }

    /** All that is stored now. */
    Momentopname momentopname() {
        return Momentopname.van(opslag());
    }

    /** What is due in a case: rule, who and until when. */
    List<String> open(Zaak zaak) {
        return momentopname().open().stream()
                .filter(verplichting -> verplichting.zaak().equals(zaak.verwijzing()))
                .map(Praktijk::kort)
                .toList();
    }

    static String kort(Verplichting verplichting) {
        return verplichting.regel() + " " + verplichting.partij() + " " + verplichting.uiterlijk();
    }

    /** What a command answers that is carried out. */
    static <Z> Opgeslagen<Z> gelukt(Either<Afwijzing, Opgeslagen<Z>> uitkomst) {
        assertTrue(uitkomst.isRight(), uitkomst::toString);
        return uitkomst.get();
    }

    /** The case is stored as it was answered, in this version, and who did it when is recorded. */
    void eisGedaan(Commando commando, Handelingsoort soort, long versie, Opgeslagen<? extends Zaak> antwoord) {
        Zaakverwijzing zaak = antwoord.waarde().verwijzing();

        assertEquals(versie, antwoord.versie());
        assertEquals(Option.of(antwoord), momentopname().vind(zaak));
        assertEquals(
                Option.of(new Handeling(
                        commando.id(),
                        Gegevens.MEDEWERKER,
                        Instant.parse("2025-06-02T08:15:30.123Z"),
                        soort,
                        zaak,
                        versie)),
                opslag().handelingen().vind(commando.id()));
    }

    /** A case that changed along with the one of a command has its own act, of the same employee at the same time. */
    void eisMeegegaan(Commando commando, Handelingsoort soort, long versie, Zaakverwijzing zaak) {
        Handeling meegegaan = new Handeling(
                commando.voor(zaak).id(),
                Gegevens.MEDEWERKER,
                Instant.parse("2025-06-02T08:15:30.123Z"),
                soort,
                zaak,
                versie);
        List<Handeling> gedaan = opslag().handelingen().over(zaak);

        assertEquals(meegegaan, gedaan.get(gedaan.size() - 1));
    }

    // Cases as they are on their way.

    Aanmelding aanmelding() {
        return gelukt(new RegistreerAanmelding(werkplek).registreer(commando(), Gegevens.ontvangst(1)))
                .waarde();
    }

    /** Version 2: the resident was reached three days after the question. */
    Aanmelding opgepakt() {
        return gelukt(new LegContactVast(werkplek)
                        .legVast(commando(), aanmelding().id(), 1, Gegevens.contact(Gegevens.ONTVANGEN.plusDays(3))))
                .waarde();
    }

    /** Version 2: came in today, and the resident was reached at once. */
    AanmeldingId aanmeldingVanVandaag() {
        AanmeldingId id = gelukt(new RegistreerAanmelding(werkplek)
                        .registreer(commando(), Gegevens.ontvangst(1).withOntvangenOp(VANDAAG)))
                .waarde()
                .id();
        gelukt(new LegContactVast(werkplek).legVast(commando(), id, 1, Gegevens.contact(VANDAAG)));
        return id;
    }

    /** Version 3. */
    Aanmelding afgerond() {
        return gelukt(new RondAanmeldingAf(werkplek)
                        .trekIn(commando(), opgepakt().id(), 2, VANDAAG))
                .waarde();
    }

    /** Version 1, begun a week ago. */
    Traject traject() {
        return gelukt(new StartTraject(werkplek)
                        .start(commando(), 2, Gegevens.trajectstart(opgepakt().id()), Set.of(Regiehouder.INWONER)))
                .waarde();
    }

    /** Version 2: to be handed over in two weeks to care under the Zorgverzekeringswet. */
    Traject metOverdracht() {
        return gelukt(new DraagOver(werkplek).plan(commando(), traject().id(), 1, Gegevens.overdracht()))
                .waarde();
    }

    /** Version 2. */
    Traject beeindigd() {
        TrajectId id = traject().id();
        return gelukt(new BeeindigTraject(werkplek).beeindig(commando(), id, 1, Gegevens.beeindiging(VANDAAG)))
                .waarde();
    }

    Ondersteuningsplan concept() {
        return gelukt(new StelPlanOp(werkplek).stelOp(commando(), Gegevens.kop(1), Gegevens.inhoud()))
                .waarde();
    }

    /** Version 2, signed two weeks ago, with Aanvullende Ondersteuning. */
    Ondersteuningsplan getekend() {
        return gelukt(new OndertekenPlan(werkplek)
                        .onderteken(commando(), concept().id(), 1, Gegevens.GETEKEND))
                .waarde();
    }

    /** Version 2, ended without being signed. */
    Ondersteuningsplan ingetrokken() {
        return gelukt(new StelPlanOp(werkplek).trekIn(commando(), concept().id(), 1, VANDAAG))
                .waarde();
    }

    /** Version 2, signed without Aanvullende Ondersteuning. */
    Ondersteuningsplan getekendZonderAanvullend() {
        PlanId id = gelukt(new StelPlanOp(werkplek).stelOp(commando(), Gegevens.kop(1), Gegevens.zonderAanvullend()))
                .waarde()
                .id();
        return gelukt(new OndertekenPlan(werkplek).onderteken(commando(), id, 1, Gegevens.GETEKEND))
                .waarde();
    }

    /** Version 1, requested today on a plan that is in version 3 then. */
    Pgb aangevraagd() {
        return gelukt(new VraagPgbAan(werkplek)
                        .vraagAan(
                                commando(),
                                new PgbId(new UUID(4, 1)),
                                getekend().id(),
                                Gegevens.verzoek()))
                .waarde();
    }

    /** Version 2, on a plan that is in version 4 then. */
    Pgb toegekend() {
        return gelukt(new BesluitPgb(werkplek)
                        .opAanvraag(commando(), aangevraagd().id(), 1, true, VANDAAG))
                .waarde();
    }

    /** Version 3. */
    Pgb inHerziening() {
        return gelukt(new EvalueerPgb(werkplek)
                        .evalueer(commando(), toegekend().id(), 2, Herziening.Keuze.VERLENGEN, VANDAAG))
                .waarde();
    }

    Meldcode meldcode() {
        return gelukt(new PasMeldcodeToe(werkplek).begin(commando(), Gegevens.meldcodestart()))
                .waarde();
    }

    Optional<Ondersteuningsplan> plan(PlanId id) {
        return opslag().plannen().vind(id.waarde()).map(Opgeslagen::waarde).toJavaOptional();
    }
}
