package nl.gewoonindewijk.ondersteuning.application;

import static nl.gewoonindewijk.ondersteuning.Handelingsoort.AANMELDING_AFRONDEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.AANMELDING_REGISTREREN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.BEVESTIGING_AFGEVEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.BEVESTIGING_VRAGEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.CONTACT_VASTLEGGEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.MELDCODESTAP_ZETTEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.MELDCODE_BEGINNEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.MELDCODE_BESLISSEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.OVERDRACHT_INTREKKEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.OVERDRACHT_PLANNEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.OVERDRACHT_VOLTOOIEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PGB_AANVRAGEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PGB_BESLUITEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PGB_EVALUEREN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PLAN_BIJWERKEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PLAN_EVALUEREN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PLAN_INTREKKEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PLAN_ONDERTEKENEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.PLAN_OPSTELLEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.REGIE_BELEGGEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.TRAJECT_BEEINDIGEN;
import static nl.gewoonindewijk.ondersteuning.Handelingsoort.TRAJECT_STARTEN;
import static nl.gewoonindewijk.ondersteuning.application.Praktijk.VANDAAG;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * A command that can be carried out.
 *
 * @param soort what it does
 * @param naam which of its use case's methods
 * @param versie the version that has to be named; 0 where none is asked
 * @param geval makes a situation in which it can be given
 */
record Voorbeeldcommando(
        Handelingsoort soort, String naam, long versie, Function<Praktijk, Voorbeeldcommando.Gegeven> geval) {

    /** The command, ready to be given on any workplace, in any version. */
    @FunctionalInterface
    interface Gegeven {

        Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> op(Werkplek werkplek, Commando commando, long versie);
    }

    /** At least one of each kind. */
    static Stream<Voorbeeldcommando> alle() {
        return Stream.of(opAanmeldingen(), opTrajecten(), opPlannen(), opPgbs(), opMeldcodes())
                .flatMap(voorbeelden -> voorbeelden);
    }

    /** Those that name the version they are based on. */
    static Stream<Voorbeeldcommando> metVersie() {
        return alle().filter(voorbeeld -> voorbeeld.versie > 0);
    }

    private static Stream<Voorbeeldcommando> opAanmeldingen() {
        return Stream.of(
                new Voorbeeldcommando(
                        AANMELDING_REGISTREREN,
                        "",
                        0,
                        praktijk -> (plek, commando, versie) ->
                                new RegistreerAanmelding(plek).registreer(commando, Gegevens.ontvangst(1))),
                new Voorbeeldcommando(CONTACT_VASTLEGGEN, "", 1, praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return (plek, commando, versie) ->
                            new LegContactVast(plek).legVast(commando, id, versie, Gegevens.contact(VANDAAG));
                }),
                new Voorbeeldcommando(AANMELDING_AFRONDEN, "kort", 2, praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return (plek, commando, versie) -> new RondAanmeldingAf(plek)
                            .metKorteOndersteuning(
                                    commando, id, versie, Onderdeel.SOCIALE_BASIS, Deelname.GEZIN, VANDAAG);
                }),
                new Voorbeeldcommando(AANMELDING_AFRONDEN, "buiten", 2, praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return (plek, commando, versie) -> new RondAanmeldingAf(plek)
                            .alsBuitenOpdracht(
                                    commando,
                                    id,
                                    versie,
                                    new Code("RONDKOMEN"),
                                    Map.of("ONDERDEEL", "UITKERING"),
                                    VANDAAG);
                }),
                new Voorbeeldcommando(AANMELDING_AFRONDEN, "intrekken", 1, praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return (plek, commando, versie) -> new RondAanmeldingAf(plek).trekIn(commando, id, versie, VANDAAG);
                }),
                new Voorbeeldcommando(AANMELDING_AFRONDEN, "niet bereikt", 2, praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return (plek, commando, versie) ->
                            new RondAanmeldingAf(plek).alsNietBereikt(commando, id, versie, VANDAAG);
                }),
                new Voorbeeldcommando(TRAJECT_STARTEN, "", 2, praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return (plek, commando, versie) ->
                            new StartTraject(plek).start(commando, versie, Gegevens.trajectstart(id), Set.of());
                }));
    }

    private static Stream<Voorbeeldcommando> opTrajecten() {
        return Stream.of(
                new Voorbeeldcommando(REGIE_BELEGGEN, "", 1, praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return (plek, commando, versie) -> new BelegRegie(plek)
                            .beleg(commando, id, versie, Set.of(Regiehouder.EIGEN_NETWERK), VANDAAG);
                }),
                new Voorbeeldcommando(OVERDRACHT_PLANNEN, "", 1, praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return (plek, commando, versie) ->
                            new DraagOver(plek).plan(commando, id, versie, Gegevens.overdracht());
                }),
                new Voorbeeldcommando(OVERDRACHT_VOLTOOIEN, "", 2, praktijk -> {
                    TrajectId id = praktijk.metOverdracht().id();
                    return (plek, commando, versie) -> new DraagOver(plek)
                            .voltooi(commando, id, versie, Gegevens.overdracht().reden(), VANDAAG);
                }),
                new Voorbeeldcommando(OVERDRACHT_INTREKKEN, "", 2, praktijk -> {
                    TrajectId id = praktijk.metOverdracht().id();
                    return (plek, commando, versie) -> new DraagOver(plek)
                            .trekIn(commando, id, versie, Gegevens.overdracht().reden(), VANDAAG);
                }),
                new Voorbeeldcommando(TRAJECT_BEEINDIGEN, "", 1, praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return (plek, commando, versie) ->
                            new BeeindigTraject(plek).beeindig(commando, id, versie, Gegevens.beeindiging(VANDAAG));
                }));
    }

    private static Stream<Voorbeeldcommando> opPlannen() {
        return Stream.of(
                new Voorbeeldcommando(
                        PLAN_OPSTELLEN,
                        "",
                        0,
                        praktijk -> (plek, commando, versie) ->
                                new StelPlanOp(plek).stelOp(commando, Gegevens.kop(1), Gegevens.inhoud())),
                new Voorbeeldcommando(PLAN_BIJWERKEN, "", 1, praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return (plek, commando, versie) ->
                            new StelPlanOp(plek).werkBij(commando, id, versie, Planinhoud.leeg(), VANDAAG);
                }),
                new Voorbeeldcommando(PLAN_INTREKKEN, "", 1, praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return (plek, commando, versie) -> new StelPlanOp(plek).trekIn(commando, id, versie, VANDAAG);
                }),
                new Voorbeeldcommando(PLAN_ONDERTEKENEN, "", 1, praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return (plek, commando, versie) ->
                            new OndertekenPlan(plek).onderteken(commando, id, versie, VANDAAG);
                }),
                new Voorbeeldcommando(PLAN_EVALUEREN, "", 2, praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    Evaluatie evaluatie = Gegevens.evaluatie(VANDAAG, Evaluatie.Besluit.VOORTZETTEN);
                    return (plek, commando, versie) -> new EvalueerPlan(plek).evalueer(commando, id, versie, evaluatie);
                }),
                new Voorbeeldcommando(BEVESTIGING_VRAGEN, "", 2, praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    return (plek, commando, versie) -> new BevestigBeschikking(plek)
                            .vraag(commando, id, versie, Bevestiging.Reden.BEZWAAR, VANDAAG);
                }),
                new Voorbeeldcommando(BEVESTIGING_AFGEVEN, "", 3, praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    Praktijk.gelukt(new BevestigBeschikking(praktijk.werkplek())
                            .vraag(praktijk.commando(), id, 2, Bevestiging.Reden.BEZWAAR, VANDAAG));
                    return (plek, commando, versie) -> new BevestigBeschikking(plek)
                            .bevestig(commando, id, versie, Bevestiging.Reden.BEZWAAR, VANDAAG);
                }));
    }

    private static Stream<Voorbeeldcommando> opPgbs() {
        return Stream.of(
                new Voorbeeldcommando(PGB_AANVRAGEN, "", 0, praktijk -> {
                    PlanId plan = praktijk.getekend().id();
                    return (plek, commando, versie) -> new VraagPgbAan(plek)
                            .vraagAan(commando, new PgbId(new UUID(4, 1)), plan, Gegevens.verzoek());
                }),
                new Voorbeeldcommando(PGB_BESLUITEN, "op aanvraag", 1, praktijk -> {
                    PgbId id = praktijk.aangevraagd().id();
                    return (plek, commando, versie) ->
                            new BesluitPgb(plek).opAanvraag(commando, id, versie, true, VANDAAG);
                }),
                new Voorbeeldcommando(PGB_EVALUEREN, "", 2, praktijk -> {
                    PgbId id = praktijk.toegekend().id();
                    return (plek, commando, versie) ->
                            new EvalueerPgb(plek).evalueer(commando, id, versie, Herziening.Keuze.BIJSTELLEN, VANDAAG);
                }),
                new Voorbeeldcommando(PGB_BESLUITEN, "op evaluatie", 3, praktijk -> {
                    PgbId id = praktijk.inHerziening().id();
                    return (plek, commando, versie) -> new BesluitPgb(plek)
                            .opEvaluatie(commando, id, versie, Herziening.Keuze.BEEINDIGEN, VANDAAG);
                }));
    }

    private static Stream<Voorbeeldcommando> opMeldcodes() {
        return Stream.of(
                new Voorbeeldcommando(
                        MELDCODE_BEGINNEN,
                        "",
                        0,
                        praktijk -> (plek, commando, versie) ->
                                new PasMeldcodeToe(plek).begin(commando, Gegevens.meldcodestart())),
                new Voorbeeldcommando(MELDCODESTAP_ZETTEN, "", 1, praktijk -> {
                    MeldcodeId id = praktijk.meldcode().id();
                    return (plek, commando, versie) ->
                            new PasMeldcodeToe(plek).zet(commando, id, versie, Meldcodestap.SIGNALEN_IN_KAART, VANDAAG);
                }),
                new Voorbeeldcommando(MELDCODE_BESLISSEN, "", 5, praktijk -> {
                    MeldcodeId id = PasMeldcodeToeTest.gewogen(praktijk);
                    return (plek, commando, versie) ->
                            new PasMeldcodeToe(plek).beslis(commando, id, versie, Gegevens.besluit(), VANDAAG);
                }));
    }

    @Override
    public String toString() {
        return soort + " " + naam;
    }
}
