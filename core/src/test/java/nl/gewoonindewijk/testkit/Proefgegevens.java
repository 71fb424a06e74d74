package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.JaarbudgetBuilder;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;

/** What the conformance suites store. */
final class Proefgegevens {

    static final Boekjaar BOEKJAAR = new Boekjaar(2023);

    /** Texts that do harm where a text becomes part of a statement. */
    static final List<String> SQL = List.of(
            "'; drop table gidw_jaarbudget; --",
            "'; delete from gidw_logregel; --",
            "' or '1'='1",
            "\\'; delete from gidw_jaarbudget; --",
            "\" or \"\"=\"",
            ":opdracht",
            "?",
            "<opdracht>",
            "${opdracht}",
            "/* */ -- #",
            "%",
            "null");

    private static final LocalDate DAG = LocalDate.of(2023, 3, 1);

    private Proefgegevens() {}

    /** An opdracht that nobody used before, so that what is stored already does not matter. */
    static Opdracht nieuweOpdracht() {
        return new Opdracht("proef-" + UUID.randomUUID());
    }

    /** Jaarbudgetten of a year; whose they are is for the suite to say. */
    static Arbitrary<Jaarbudget> jaarbudgetten(Boekjaar boekjaar) {
        return WillekeurigeJaarbudgetten.van(new Opdracht("proef"), boekjaar, Set.of("jeugd", "ouderen"));
    }

    /** A jaarbudget without anything that may be left out. */
    static Jaarbudget kaal(Opdracht opdracht, Boekjaar boekjaar) {
        return new JaarbudgetBuilder()
                .opdracht(opdracht)
                .boekjaar(boekjaar)
                .bedrag(Bedrag.NUL)
                .begroting(new Begroting(List.of(), Bedrag.NUL, Bedrag.NUL))
                .oormerken(Oormerken.geen())
                .build();
    }

    /** A jaarbudget with this text wherever a text fits. */
    static Jaarbudget metTekst(Opdracht opdracht, String tekst) {
        Kostensoort soort = new Kostensoort(tekst);
        Bedrag bedrag = Bedrag.ofEuro(1);
        return kaal(opdracht, BOEKJAAR)
                .withPlanVanAanpak(new PlanVanAanpak(DAG, List.of(soort)))
                .withBegroting(new Begroting(
                        List.of(new Begrotingspost(soort, Exploitatieonderdeel.VASTGOED, Optional.of(tekst), bedrag)),
                        bedrag,
                        bedrag))
                .withRealisatie(new Realisatie(List.of(new Realisatiepost(soort, bedrag)), bedrag))
                .withStartbudget(
                        new Startbudget(List.of(new Startbudgetpost(Bestemming.OVERIG, tekst, bedrag, false, DAG))))
                .withAccommodaties(new Accommodatie(tekst, 1, Optional.of(tekst)))
                .withKadernota(
                        new Kadernota(DAG, Optional.empty(), Optional.of(tekst), Optional.of(tekst), Optional.empty()))
                .withAfwijkingen(new Afwijking(tekst, bedrag, true, Optional.empty()));
    }

    /** A dossier of a resident, with a number of its own and nothing in it. */
    static Dossier dossier(Opdracht opdracht) {
        Dossierkop kop = new Dossierkop(
                new DossierId(UUID.randomUUID()),
                opdracht,
                new Dossierkenmerk(UUID.randomUUID()),
                new Dossierhouder.Inwoner(new InwonerId(UUID.randomUUID())),
                DAG);
        return Dossier.open(kop, Personalia.onbekend(), List.of());
    }

    /** A draft of a plan for a household, with a number of its own and nothing written yet. */
    static Ondersteuningsplan concept(Opdracht opdracht, HuishoudenId huishouden) {
        Huishoudlid lid = new Huishoudlid(new InwonerId(UUID.randomUUID()), huishouden, new Wijkcode("WK039201"));
        return new Ondersteuningsplan.Concept(
                new Plankop(new PlanId(UUID.randomUUID()), opdracht, lid, DAG), Planinhoud.leeg());
    }
}
