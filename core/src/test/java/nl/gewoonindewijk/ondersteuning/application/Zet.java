package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * One command in a random sequence of them: any kind, on one of a few cases, residents and days, sensible or not.
 *
 * @param soort what is asked
 * @param zaak which case of its kind, and which resident, 1 to 3
 * @param herhaling 0 for a new command; 1 for the last one of this kind again, 2 for the number of the last of any kind
 * @param versieverschil 0 for the version that is stored
 * @param dagen how many days before the day that is likely; -1 is tomorrow
 * @param keuze any other choice, 0 to 11
 */
record Zet(Handelingsoort soort, int zaak, int herhaling, int versieverschil, int dagen, int keuze) {

    /** Gives the command. */
    Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> doe(Werkplek werkplek, Commando commando) {
        return switch (soort) {
            case AANMELDING_REGISTREREN, CONTACT_VASTLEGGEN, AANMELDING_AFRONDEN, TRAJECT_STARTEN ->
                opAanmelding(werkplek, commando);
            case REGIE_BELEGGEN, OVERDRACHT_PLANNEN, OVERDRACHT_VOLTOOIEN, OVERDRACHT_INTREKKEN, TRAJECT_BEEINDIGEN ->
                opTraject(werkplek, commando);
            case PLAN_OPSTELLEN, PLAN_BIJWERKEN, PLAN_ONDERTEKENEN, PLAN_EVALUEREN, PLAN_INTREKKEN ->
                opPlan(werkplek, commando);
            case BEVESTIGING_VRAGEN, BEVESTIGING_AFGEVEN -> opBeschikking(werkplek, commando);
            case PGB_AANVRAGEN, PGB_BESLUITEN, PGB_EVALUEREN -> opPgb(werkplek, commando);
            case MELDCODE_BEGINNEN, MELDCODESTAP_ZETTEN, MELDCODE_BESLISSEN -> opMeldcode(werkplek, commando);
        };
    }

    /** The number of the case that the command names. */
    UUID nummer() {
        return switch (soort) {
            case AANMELDING_REGISTREREN, CONTACT_VASTLEGGEN, AANMELDING_AFRONDEN ->
                Gegevens.aanmelding(zaak).waarde();
            case TRAJECT_STARTEN -> Gegevens.traject(keuze == 0 ? 1 : zaak).waarde();
            case REGIE_BELEGGEN, OVERDRACHT_PLANNEN, OVERDRACHT_VOLTOOIEN, OVERDRACHT_INTREKKEN, TRAJECT_BEEINDIGEN ->
                Gegevens.traject(zaak).waarde();
            case PLAN_OPSTELLEN,
                    PLAN_BIJWERKEN,
                    PLAN_ONDERTEKENEN,
                    PLAN_EVALUEREN,
                    PLAN_INTREKKEN,
                    BEVESTIGING_VRAGEN,
                    BEVESTIGING_AFGEVEN -> Gegevens.plan(zaak).waarde();
            case PGB_AANVRAGEN, PGB_BESLUITEN, PGB_EVALUEREN -> pgb().waarde();
            case MELDCODE_BEGINNEN, MELDCODESTAP_ZETTEN, MELDCODE_BESLISSEN ->
                Gegevens.meldcode(zaak).waarde();
        };
    }

    /** Whether it asks the same of the same case. */
    boolean isZelfde(Zet ander) {
        return soort == ander.soort && nummer().equals(ander.nummer());
    }

    private PgbId pgb() {
        return new PgbId(new UUID(4, zaak));
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opAanmelding(Werkplek plek, Commando commando) {
        long versie = versie(
                plek.opslag().aanmeldingen().vind(Gegevens.aanmelding(zaak).waarde()));
        return switch (soort) {
            case AANMELDING_REGISTREREN ->
                new RegistreerAanmelding(plek)
                        .registreer(
                                commando,
                                Gegevens.ontvangst(zaak)
                                        .withAangemelde(
                                                keuze == 0
                                                        ? new Aangemelde.Anoniem(Optional.empty())
                                                        : new Aangemelde.Bekend(lid()))
                                        .withOntvangenOp(dag())
                                        .withWmoMelding(keuze % 2 == 0));
            case CONTACT_VASTLEGGEN ->
                new LegContactVast(plek)
                        .legVast(
                                commando,
                                Gegevens.aanmelding(zaak),
                                versie,
                                Gegevens.contact(dag()).withBereikt(keuze > 2));
            case AANMELDING_AFRONDEN -> rondAf(new RondAanmeldingAf(plek), commando, versie);
            default ->
                new StartTraject(plek)
                        .start(
                                commando,
                                versie,
                                Gegevens.trajectstart(Gegevens.aanmelding(zaak))
                                        .withId(new TrajectId(nummer()))
                                        .withVorm(new Ondersteuningsvorm(
                                                keuze > 8
                                                        ? Onderdeel.AANVULLENDE_ONDERSTEUNING
                                                        : Onderdeel.SOCIAAL_WIJKTEAM,
                                                Deelname.INDIVIDUEEL,
                                                Duur.LANG))
                                        .withLid(keuze == 1 ? Gegevens.LID : lid())
                                        .withBegonnenOp(dag()),
                                kunnen());
        };
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> rondAf(
            RondAanmeldingAf gebruik, Commando commando, long versie) {
        return switch (keuze % 4) {
            case 0 ->
                gebruik.metKorteOndersteuning(
                        commando, Gegevens.aanmelding(zaak), versie, kies(Onderdeel.values()), Deelname.GEZIN, dag());
            case 1 ->
                gebruik.alsBuitenOpdracht(
                        commando,
                        Gegevens.aanmelding(zaak),
                        versie,
                        new Code("RONDKOMEN"),
                        keuze > 5 ? Map.of("ONDERDEEL", "UITKERING") : Map.of(),
                        dag());
            case 2 -> gebruik.trekIn(commando, Gegevens.aanmelding(zaak), versie, dag());
            default -> gebruik.alsNietBereikt(commando, Gegevens.aanmelding(zaak), versie, dag());
        };
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opTraject(Werkplek plek, Commando commando) {
        long versie =
                versie(plek.opslag().trajecten().vind(Gegevens.traject(zaak).waarde()));
        return switch (soort) {
            case REGIE_BELEGGEN ->
                new BelegRegie(plek).beleg(commando, Gegevens.traject(zaak), versie, kunnen(), dag());
            case OVERDRACHT_PLANNEN ->
                new DraagOver(plek)
                        .plan(
                                commando,
                                Gegevens.traject(zaak),
                                versie,
                                Gegevens.overdracht()
                                        .withReden(overdrachtsreden())
                                        .withGeplandOp(dag())
                                        .withUiterlijk(dag().plusDays(keuze * 14L))
                                        .withVoltooidOp(keuze == 11 ? Optional.of(dag()) : Optional.empty()));
            case OVERDRACHT_VOLTOOIEN ->
                new DraagOver(plek).voltooi(commando, Gegevens.traject(zaak), versie, overdrachtsreden(), dag());
            case OVERDRACHT_INTREKKEN ->
                new DraagOver(plek).trekIn(commando, Gegevens.traject(zaak), versie, overdrachtsreden(), dag());
            default ->
                new BeeindigTraject(plek)
                        .beeindig(
                                commando,
                                Gegevens.traject(zaak),
                                versie,
                                new Beeindiging(
                                        dag(),
                                        new Code(keuze == 0 ? "00" : "19"),
                                        keuze > 5 ? Optional.of(overdrachtsreden()) : Optional.empty()));
        };
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opPlan(Werkplek plek, Commando commando) {
        long versie = planversie(plek.opslag());
        return switch (soort) {
            case PLAN_OPSTELLEN ->
                new StelPlanOp(plek)
                        .stelOp(
                                commando,
                                Gegevens.kop(zaak)
                                        .withLid(keuze < 3 ? Gegevens.LID : lid())
                                        .withBegonnenOp(dag()),
                                inhoud());
            case PLAN_BIJWERKEN -> new StelPlanOp(plek).werkBij(commando, Gegevens.plan(zaak), versie, inhoud(), dag());
            case PLAN_ONDERTEKENEN -> new OndertekenPlan(plek).onderteken(commando, Gegevens.plan(zaak), versie, dag());
            case PLAN_INTREKKEN -> new StelPlanOp(plek).trekIn(commando, Gegevens.plan(zaak), versie, dag());
            default ->
                new EvalueerPlan(plek)
                        .evalueer(
                                commando,
                                Gegevens.plan(zaak),
                                versie,
                                Gegevens.evaluatie(dag(), kies(Evaluatie.Besluit.values())));
        };
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opBeschikking(Werkplek plek, Commando commando) {
        Bevestiging.Reden reden = kies(Bevestiging.Reden.values());
        long versie = planversie(plek.opslag());
        BevestigBeschikking gebruik = new BevestigBeschikking(plek);
        return soort == Handelingsoort.BEVESTIGING_VRAGEN
                ? gebruik.vraag(commando, Gegevens.plan(zaak), versie, reden, dag())
                : gebruik.bevestig(commando, Gegevens.plan(zaak), versie, reden, dag());
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opPgb(Werkplek plek, Commando commando) {
        PgbId pgb = pgb();
        long versie = versie(plek.opslag().pgbs().vind(pgb.waarde()));
        Herziening.Keuze besluit = kies(Herziening.Keuze.values());
        return switch (soort) {
            case PGB_AANVRAGEN ->
                new VraagPgbAan(plek)
                        .vraagAan(
                                commando,
                                pgb,
                                Gegevens.plan(keuze > 8 ? keuze % 3 : zaak),
                                new Pgbaanvraag.Verzoek(
                                        Optional.of(Gegevens.tekst("begeleiding")),
                                        Optional.of(dag()),
                                        keuze > 9,
                                        dag()));
            case PGB_BESLUITEN ->
                keuze < 6
                        ? new BesluitPgb(plek).opAanvraag(commando, pgb, versie, keuze > 0, dag())
                        : new BesluitPgb(plek).opEvaluatie(commando, pgb, versie, besluit, dag());
            default -> new EvalueerPgb(plek).evalueer(commando, pgb, versie, besluit, dag());
        };
    }

    private Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> opMeldcode(Werkplek plek, Commando commando) {
        long versie =
                versie(plek.opslag().meldcodes().vind(Gegevens.meldcode(zaak).waarde()));
        PasMeldcodeToe gebruik = new PasMeldcodeToe(plek);
        return switch (soort) {
            case MELDCODE_BEGINNEN ->
                gebruik.begin(
                        commando,
                        Gegevens.meldcodestart()
                                .withId(Gegevens.meldcode(zaak))
                                .withLid(lid())
                                .withBegonnenOp(dag()));
            case MELDCODESTAP_ZETTEN -> gebruik.zet(commando, Gegevens.meldcode(zaak), versie, stap(versie), dag());
            default -> gebruik.beslis(commando, Gegevens.meldcode(zaak), versie, Gegevens.besluit(), dag());
        };
    }

    /** Mostly the step that comes next. */
    private Meldcodestap stap(long versie) {
        List<Meldcodestap> stappen = List.of(Meldcodestap.values());
        return stappen.get(Math.floorMod(keuze > 1 ? versie - 1 : keuze, stappen.size()));
    }

    @SafeVarargs
    private <T> T kies(T... keuzes) {
        return keuzes[keuze % keuzes.length];
    }

    private LocalDate dag() {
        return Praktijk.VANDAAG.minusDays(dagen < 0 ? dagen : dagen + eerder());
    }

    /** What comes first is mostly done first. */
    private int eerder() {
        return switch (soort) {
            case AANMELDING_REGISTREREN -> 60;
            case CONTACT_VASTLEGGEN -> 50;
            case TRAJECT_STARTEN -> keuze > 8 ? 0 : 40;
            case PLAN_OPSTELLEN -> 30;
            case PLAN_ONDERTEKENEN -> keuze > 3 ? 20 : 0;
            case MELDCODE_BEGINNEN, PGB_AANVRAGEN -> 10;
            default -> 0;
        };
    }

    private Huishoudlid lid() {
        return Gegevens.lid(zaak, "WK03920" + zaak);
    }

    private Set<Regiehouder> kunnen() {
        return Set.of(kies(Regiehouder.values()));
    }

    private Overdrachtsreden overdrachtsreden() {
        return kies(Overdrachtsreden.VERHUIZING, Overdrachtsreden.ACHTTIEN_JAAR);
    }

    private Planinhoud inhoud() {
        return switch (keuze) {
            case 0 -> Planinhoud.leeg();
            case 1 -> Gegevens.zonderAanvullend();
            case 2 -> Gegevens.inhoud().withEvaluatieOp(Optional.of(dag()));
            default -> Gegevens.inhoud();
        };
    }

    private long planversie(Ondersteuningsopslag opslag) {
        return versie(opslag.plannen().vind(Gegevens.plan(zaak).waarde()));
    }

    private <Z extends Zaak> long versie(Option<Opgeslagen<Z>> opgeslagen) {
        return opgeslagen.map(Opgeslagen::versie).getOrElse(0L) + versieverschil;
    }
}
