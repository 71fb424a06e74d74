package nl.gewoonindewijk.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakfeit;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;
import nl.gewoonindewijk.ondersteuning.grensvlak.Onderwerp;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.ondersteuning.grensvlak.Voorwaarde;

/** Generates scope tables of any gemeente, and subjects in which known errors are planted. */
public final class WillekeurigeGrensvlakkentabellen {

    private static final int MEESTE_ONDERWERPEN = 5;
    private static final int MEESTE_FEITEN = 3;
    private static final int MEESTE_WAARDEN = 4;
    private static final int TE_VEEL_FEITEN = 10;
    private static final Bron BRON = new Bron("Contract", "1");
    private static final List<Inzet> ALLE_INZET = List.of(Inzet.values());
    private static final Scopebesluit BINNEN = Scopebesluit.binnen(BRON);

    private WillekeurigeGrensvlakkentabellen() {}

    /** A table with one subject or more, each with no facts, one fact or several. */
    public static Arbitrary<Grensvlakkentabel> tabellen() {
        return Combinators.combine(WillekeurigeTeksten.tot(30), onderwerpen()).as(Grensvlakkentabel::new);
    }

    /** The subjects of a table. */
    public static Arbitrary<List<Onderwerp>> onderwerpen() {
        return Arbitraries.randomValue(toeval -> IntStream.rangeClosed(1, 1 + toeval.nextInt(MEESTE_ONDERWERPEN))
                .mapToObj(nummer -> onderwerp("ONDERWERP-" + nummer, toeval))
                .toList());
    }

    /** Decisions of every kind that a row can take. */
    public static Arbitrary<Scopebesluit> besluiten() {
        return Arbitraries.randomValue(WillekeurigeGrensvlakkentabellen::besluit);
    }

    /** Subjects with one or more errors planted among them, and the path of each. */
    public static Arbitrary<Gebrekkig> gebrekkig() {
        return Combinators.combine(
                        onderwerpen(), Arbitraries.of(Gebrek.class).set().ofMinSize(1))
                .as(WillekeurigeGrensvlakkentabellen::plant);
    }

    /**
     * Subjects that are no table.
     *
     * @param onderwerpen the subjects
     * @param paden where an error is to be reported, one for each error, in the order of the subjects
     */
    public record Gebrekkig(List<Onderwerp> onderwerpen, List<String> paden) {}

    /** What can be wrong with a table. Each has a subject of its own, so that all go together. */
    public enum Gebrek {
        /** A code that an earlier subject has. */
        DUBBELE_CODE("/code"),
        /** A code with another character. */
        FOUTE_CODE("/code"),
        /** A label without text. */
        LEEG_LABEL("/label"),
        /** No row at all. */
        ZONDER_REGEL("/regels"),
        /** A combination of facts without a row. */
        GAT("/regels"),
        /** A combination of facts with two rows. */
        OVERLAP("/regels/2"),
        /** More combinations than anyone can oversee. */
        TE_VEEL_COMBINATIES("/feiten"),
        /** A fact that no row uses. */
        ONGEBRUIKT_FEIT("/feiten/1"),
        /** A fact that is there twice. */
        DUBBEL_FEIT("/feiten/1/code"),
        /** A fact without a question. */
        FEIT_ZONDER_VRAAG("/feiten/0/vraag"),
        /** A fact that can only be one thing. */
        FEIT_MET_EEN_WAARDE("/feiten/0/waarden"),
        /** A value that is there twice. */
        DUBBELE_WAARDE("/feiten/0/waarden/2"),
        /** A condition on a fact that the subject does not have. */
        ONBEKEND_FEIT("/regels/0/voorwaarden/0/feit"),
        /** A condition on a value that the fact does not have. */
        ONBEKENDE_WAARDE("/regels/0/voorwaarden/0/waarden/1"),
        /** A condition without a value. */
        VOORWAARDE_ZONDER_WAARDE("/regels/0/voorwaarden/0/waarden"),
        /** Two conditions on one fact. */
        DUBBELE_VOORWAARDE("/regels/0/voorwaarden/1/feit"),
        /** A decision without a source. */
        BESLUIT_ZONDER_BRON("/regels/0/besluit/bronnen"),
        /** A partner without a name to refer to. */
        VERWIJZING_ZONDER_NAAM("/regels/0/besluit/verwijzenNaar/0"),
        /** A partner without a name to work with. */
        PARTNER_ZONDER_NAAM("/regels/0/besluit/samenwerkenMet/1"),
        /** A row that waits for a fact. */
        BESLUIT_MET_ONTBREKEND_FEIT("/regels/0/besluit/ontbreekt");

        private final String plek;

        Gebrek(String plek) {
            this.plek = plek;
        }
    }

    private static Gebrekkig plant(List<Onderwerp> gezond, Set<Gebrek> gebreken) {
        List<Onderwerp> onderwerpen = new ArrayList<>(gezond);
        List<String> paden = new ArrayList<>();
        // Sorted: a set of constants has another order in every run, and a seed must plant the same again.
        for (Gebrek gebrek : new TreeSet<>(gebreken)) {
            paden.add("/onderwerpen/" + onderwerpen.size() + gebrek.plek);
            onderwerpen.add(gebrekkig(gebrek));
        }
        return new Gebrekkig(List.copyOf(onderwerpen), List.copyOf(paden));
    }

    private static Onderwerp gebrekkig(Gebrek gebrek) {
        Onderwerp gezond = jaOfNee(gebrek, "JA", "NEE");
        return switch (gebrek) {
            case DUBBELE_CODE -> gezond.withCode("ONDERWERP-1");
            case FOUTE_CODE -> gezond.withCode("geplant");
            case LEEG_LABEL -> gezond.withLabel(" ");
            case ZONDER_REGEL -> gezond.withFeiten(List.of()).withRegels(List.of());
            case GAT -> gezond.withRegels(gezond.regels().get(0));
            case OVERLAP ->
                gezond.withRegels(gezond.regels().get(0), gezond.regels().get(1), regel("FEIT", "JA"));
            case TE_VEEL_COMBINATIES -> gezond.withFeiten(veel()).withRegels(veelVoorwaarden());
            case ONGEBRUIKT_FEIT ->
                gezond.withFeiten(gezond.feiten().get(0), Grensvlakfeit.van("ANDERS", "Is het anders?", "JA", "NEE"));
            case DUBBEL_FEIT ->
                gezond.withFeiten(gezond.feiten().get(0), gezond.feiten().get(0));
            case FEIT_ZONDER_VRAAG -> gezond.withFeiten(Grensvlakfeit.van("FEIT", " ", "JA", "NEE"));
            case FEIT_MET_EEN_WAARDE -> jaOfNee(gebrek, "JA").withRegels(regel("FEIT", "JA"));
            case DUBBELE_WAARDE -> jaOfNee(gebrek, "JA", "NEE", "JA");
            case ONBEKEND_FEIT -> gezond.withFeiten(List.of()).withRegels(regel("ANDERS", "JA"));
            case ONBEKENDE_WAARDE -> gezond.withRegels(regel("FEIT", "JA", "MISSCHIEN"), regel("FEIT", "NEE"));
            case VOORWAARDE_ZONDER_WAARDE -> gezond.withRegels(regel("FEIT"));
            case DUBBELE_VOORWAARDE ->
                gezond.withRegels(
                        Grensvlakregel.als("FEIT", "JA").en("FEIT", "JA").dan(BINNEN), regel("FEIT", "NEE"));
            case BESLUIT_ZONDER_BRON -> met(gezond, Scopebesluit.binnen());
            case VERWIJZING_ZONDER_NAAM -> met(gezond, Scopebesluit.buiten(BRON).naar(" "));
            case PARTNER_ZONDER_NAAM -> met(gezond, Scopebesluit.binnen(BRON).samenMet("GGD", ""));
            case BESLUIT_MET_ONTBREKEND_FEIT -> met(gezond, new Scopebesluit.Onbepaald(List.of("FEIT"), List.of(BRON)));
        };
    }

    private static Onderwerp jaOfNee(Gebrek gebrek, String... waarden) {
        return Onderwerp.van(
                "GEPLANT-" + gebrek.name().replace('_', '-'),
                "geplant",
                List.of(Grensvlakfeit.van("FEIT", "Is het zo?", waarden)),
                regel("FEIT", "JA"),
                regel("FEIT", "NEE"));
    }

    private static Onderwerp met(Onderwerp gezond, Scopebesluit besluit) {
        return gezond.withFeiten(List.of()).withRegels(Grensvlakregel.altijd(besluit));
    }

    private static Grensvlakregel regel(String feit, String... waarden) {
        return Grensvlakregel.als(feit, waarden).dan(BINNEN);
    }

    private static List<Grensvlakfeit> veel() {
        return IntStream.range(0, TE_VEEL_FEITEN)
                .mapToObj(nummer -> Grensvlakfeit.van("FEIT-" + nummer, "Is het zo?", "JA", "NEE"))
                .toList();
    }

    private static Grensvlakregel veelVoorwaarden() {
        return new Grensvlakregel(
                veel().stream()
                        .map(feit -> new Voorwaarde(feit.code(), feit.waarden()))
                        .toList(),
                BINNEN);
    }

    private static Onderwerp onderwerp(String code, Random toeval) {
        List<Grensvlakfeit> feiten = IntStream.range(0, toeval.nextInt(MEESTE_FEITEN + 1))
                .mapToObj(nummer -> feit("FEIT-" + nummer, toeval))
                .toList();
        List<Grensvlakregel> regels = new ArrayList<>();
        splits(feiten, List.of(), toeval, regels);
        List<Grensvlakfeit> gebruikt = feiten.stream()
                .filter(feit -> regels.stream()
                        .flatMap(regel -> regel.voorwaarden().stream())
                        .anyMatch(voorwaarde -> voorwaarde.feit().equals(feit.code())))
                .toList();
        Collections.shuffle(regels, toeval);
        return new Onderwerp(code, "Label van " + code, gebruikt, regels);
    }

    private static Grensvlakfeit feit(String code, Random toeval) {
        List<String> waarden = IntStream.range(0, 2 + toeval.nextInt(MEESTE_WAARDEN - 1))
                .mapToObj(nummer -> "W-" + nummer)
                .toList();
        return new Grensvlakfeit(code, "Wat is " + code + "?", waarden);
    }

    /** Splits on one fact after another, or stops: what comes out covers everything once. */
    private static void splits(
            List<Grensvlakfeit> over, List<Voorwaarde> voorwaarden, Random toeval, List<Grensvlakregel> regels) {
        if (over.isEmpty() || toeval.nextInt(4) == 0) {
            regels.add(new Grensvlakregel(voorwaarden, besluit(toeval)));
            return;
        }
        Grensvlakfeit feit = over.get(toeval.nextInt(over.size()));
        List<Grensvlakfeit> rest =
                over.stream().filter(ander -> !ander.equals(feit)).toList();
        int grens = 1 + toeval.nextInt(feit.waarden().size() - 1);
        for (List<String> deel : List.of(
                feit.waarden().subList(0, grens),
                feit.waarden().subList(grens, feit.waarden().size()))) {
            List<Voorwaarde> meer = new ArrayList<>(voorwaarden);
            meer.add(new Voorwaarde(feit.code(), deel));
            splits(rest, meer, toeval, regels);
        }
    }

    /** Few partners and sources, so that two rows of a subject may well say the same. */
    private static Scopebesluit besluit(Random toeval) {
        Bron bron = new Bron("Contract", "6." + toeval.nextInt(2));
        return switch (toeval.nextInt(6)) {
            case 0 -> Scopebesluit.binnen(bron);
            case 1 -> Scopebesluit.binnen(bron).samenMet("GGD", "CJG");
            case 2 -> Scopebesluit.buiten(bron).naar("Veilig Thuis");
            case 3 ->
                Scopebesluit.buiten(bron, BRON).naar("CIZ").blijft(ALLE_INZET.get(toeval.nextInt(ALLE_INZET.size())));
            case 4 -> Scopebesluit.buiten(bron).blijft(Inzet.ADVISEREN).samenMet("GGD");
            default -> Scopebesluit.onbepaald(bron);
        };
    }
}
