package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;

/** Findings for every reason that the rules on money can give. */
final class Voorbeeldbevindingen {

    private static final LocalDate MEI = LocalDate.of(2023, 5, 31);
    private static final LocalDate JULI = LocalDate.of(2023, 7, 1);
    private static final LocalDate NA_DE_LOOPTIJD = LocalDate.of(2031, 1, 1);
    private static final Regelcode PLAN = new Regelcode("UA-9.1.1-PLAN");

    private Voorbeeldbevindingen() {}

    static Stream<Bevinding> alle() {
        return Stream.of(gezond(), leeg(), slecht(), startjaar(), sroi(), heemskerk())
                .flatMap(bevindingen -> bevindingen);
    }

    private static Stream<Bevinding> gezond() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        return Stream.of(
                        toets(gezond, Haarlem.CONTRACT, EIND_2023),
                        toets(gezond, contract(budget -> budget.withMaximaleWinst(Tijdlijn.leeg())), EIND_2023),
                        toets(verantwoord(gezond, "33.000.000,-"), Haarlem.CONTRACT, EIND_2023),
                        toets(verantwoord(gezond, "35.000.000,-"), Haarlem.CONTRACT, EIND_2023))
                .flatMap(bevindingen -> bevindingen);
    }

    private static Stream<Bevinding> leeg() {
        return Stream.concat(
                Stream.of(LocalDate.of(2022, 9, 1), EIND_2023)
                        .flatMap(peildatum -> toets(leegJaar(), Haarlem.CONTRACT, peildatum)),
                toets(tweeTekortkomingen(), Haarlem.CONTRACT, EIND_2023));
    }

    private static Stream<Bevinding> slecht() {
        Norm<Bedrag> grens = new Norm<>(euro("100.000,-"), Bron.ua("9.1.1"));
        Contract metGrens =
                contract(budget -> budget.withSignificanteAfwijking(Tijdlijn.vanaf(LocalDate.of(2022, 7, 1), grens)));
        Contract zonderOnttrekking = contract(budget -> budget.withOnttrekking(Tijdlijn.leeg()));
        return Stream.of(Haarlem.CONTRACT, metGrens, zonderOnttrekking).flatMap(contract -> Stream.of(MEI, JULI)
                .flatMap(ingediend -> toets(slechtJaar(ingediend), contract, EIND_2023)));
    }

    private static Stream<Bevinding> startjaar() {
        Startbudgetpost fout = new Startbudgetpost(
                Bestemming.OVERIG, "Huur van het kantoor", euro("300.000,-"), true, LocalDate.of(2022, 6, 30));
        Startbudgetpost goed = new Startbudgetpost(
                Bestemming.NETWERKEN, "Kennismaking", euro("500,-"), false, LocalDate.of(2022, 7, 1));
        return Stream.of(fout, goed).flatMap(post -> {
            Jaarbudget budget = leegJaar()
                    .withBoekjaar(new Boekjaar(2022))
                    .withStartbudget(new Startbudget(List.of(post)))
                    .withOnttrekkingen(new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, euro("50.000,-")));
            return toets(budget, Haarlem.CONTRACT, EIND_2023);
        });
    }

    private static Stream<Bevinding> sroi() {
        return Stream.of(
                        toets(sroi("13.600.000,-", Optional.empty()), Haarlem.CONTRACT, EIND_2023),
                        toets(sroi("1,-", Optional.empty()), Haarlem.CONTRACT, EIND_2023),
                        toets(sroi("1,-", Optional.of(euro("2,-"))), Haarlem.CONTRACT, EIND_2023),
                        toets(sroi("1,-", Optional.empty()), Haarlem.CONTRACT, NA_DE_LOOPTIJD))
                .flatMap(bevindingen -> bevindingen);
    }

    private static Stream<Bevinding> heemskerk() {
        Meerjarenbegroting tabel = HeemskerksMeerjarenbegroting.TABEL;
        List<Jaar> fout = tabel.totalen().stream()
                .map(jaar -> new Jaar(jaar.boekjaar(), jaar.lasten().plus(euro("100,-")), jaar.baten()))
                .toList();
        return Stream.of(tabel, new Meerjarenbegroting(tabel.naam(), tabel.posten(), fout))
                .flatMap(begroting -> Budgetregels.MEERJARENBEGROTING
                        .toets(begroting.naam(), begroting, HeemskerksMeerjarenbegroting.KADER, EIND_2023)
                        .bevindingen()
                        .stream());
    }

    private static Stream<Bevinding> toets(Jaarbudget budget, Contract contract, LocalDate peildatum) {
        return Budgetregels.toets(budget, contract, peildatum).get().bevindingen().stream();
    }

    private static Contract contract(UnaryOperator<Budgetvoorwaarden> wijziging) {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        return new Contract(Haarlem.OPDRACHT, List.of(versie.withBudget(wijziging.apply(versie.budget()))));
    }

    private static Jaarbudget tweeTekortkomingen() {
        return leegJaar()
                .withPlanVanAanpak(new PlanVanAanpak(MEI, List.of()))
                .withTekortkomingen(
                        new Tekortkoming(PLAN, MEI), new Tekortkoming(new Regelcode("UA-9.1.2-KADERNOTA"), JULI));
    }

    /** Nothing is handed in, agreed or set aside. */
    private static Jaarbudget leegJaar() {
        return new JaarbudgetBuilder()
                .opdracht(Haarlem.OPDRACHT)
                .boekjaar(new Boekjaar(2023))
                .bedrag(euro("34.000.000,-"))
                .begroting(new Begroting(List.of(), Bedrag.NUL, Bedrag.NUL))
                .oormerken(Oormerken.geen())
                .build();
    }

    /** Next to everything is wrong that can be wrong in one year. */
    private static Jaarbudget slechtJaar(LocalDate ingediend) {
        Begrotingspost huur = new Begrotingspost(
                new Kostensoort("Huur"), Exploitatieonderdeel.VASTGOED, Optional.empty(), euro("35.000.000,-"));
        return leegJaar()
                .withBegroting(new Begroting(List.of(huur), Bedrag.NUL, euro("2.000.000,-")))
                .withPlanVanAanpak(new PlanVanAanpak(ingediend, List.of()))
                .withOormerken(new Oormerken(List.of(
                        new Oormerk(Oormerkdoel.VRIJWILLIGERSORGANISATIES, euro("1,-"), Optional.empty(), euro("1,-")),
                        new Oormerk(
                                Oormerkdoel.JEUGDOVERLAST, euro("310.000,-"), Optional.of(euro("1,-")), Bedrag.NUL))))
                .withTermijnbetalingen(
                        new Termijnbetaling(1, euro("1,-"), Optional.of(ingediend)),
                        new Termijnbetaling(2, euro("2,-"), Optional.empty()))
                .withEigenBijdragen(new EigenBijdrage(Voorzieningsoort.ALGEMENE_VOORZIENING, euro("1,-")))
                .withAccommodaties(new Accommodatie("Noord", 299, Optional.empty()))
                .withKadernota(new KadernotaBuilder()
                        .ingediendOp(ingediend)
                        .volumegroei(Percentage.of(1))
                        .build())
                .withTussenrapportage(
                        new Tussenrapportage(ingediend, Optional.empty(), Optional.of(euro("35.000.000,-"))))
                .withAfwijkingen(
                        new Afwijking("Lonen", euro("100.000,-"), true, Optional.empty()),
                        new Afwijking("Energie", euro("1,-"), true, Optional.empty()),
                        new Afwijking("Verhuizing", euro("1,-"), false, Optional.empty()))
                .withOnttrekkingen(new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, euro("50.000,-")))
                .withTekortkomingen(new Tekortkoming(PLAN, MEI), new Tekortkoming(PLAN, JULI));
    }

    private static Jaarbudget verantwoord(Jaarbudget budget, String lasten) {
        return budget.withRealisatie(new Realisatie(
                List.of(new Realisatiepost(new Kostensoort("Personeelskosten"), euro(lasten))), Bedrag.NUL));
    }

    private static Jaarbudget sroi(String gerealiseerd, Optional<Bedrag> prognose) {
        return leegJaar().withSroi(new Sroi(euro("272.000.000,-"), euro(gerealiseerd), prognose));
    }
}
