package nl.gewoonindewijk.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;

/** The plan and the account of a jaarbudget. */
public final class WillekeurigeBegrotingen {

    private static final int LANGSTE_NAAM = 200;
    private static final int MEESTE_POSTEN = 5;
    private static final Percentage MAXIMALE_WINST = Percentage.of(4);

    private WillekeurigeBegrotingen() {}

    /** Kinds of cost: mostly one of a few, so that plan and account often agree. */
    public static Arbitrary<Kostensoort> kostensoorten() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of("Personeel", "Huisvesting", "Activiteiten", "Overhead")),
                        Tuple.of(1, WillekeurigeTeksten.tot(LANGSTE_NAAM)))
                .map(Kostensoort::new);
    }

    /** Plans that are handed in early, on the last day, late or long after. */
    public static Arbitrary<PlanVanAanpak> plannen(Boekjaar boekjaar) {
        return Combinators.combine(
                        WillekeurigeDatums.rond(boekjaar),
                        kostensoorten().list().ofMaxSize(MEESTE_POSTEN))
                .as(PlanVanAanpak::new);
    }

    /**
     * Plans of the costs: half of them add up to the jaarbudget exactly.
     *
     * @param jaarbudget the granted amount, not negative
     * @param themas codes of the policy themes that costs may serve; where there is none, no cost serves one
     */
    public static Arbitrary<Begroting> bij(Bedrag jaarbudget, Set<String> themas) {
        return Arbitraries.oneOf(sluitend(jaarbudget, themas), los(jaarbudget, themas));
    }

    /** Accounts of a year: profit around the largest that is allowed, overspending, and anything else. */
    public static Arbitrary<Realisatie> realisaties(Bedrag jaarbudget) {
        Arbitrary<Realisatie> rondWinst = Combinators.combine(winsten(jaarbudget), WillekeurigeBedragen.nietNegatief())
                .flatAs((winst, dienstverlening) -> kostensoorten().map(soort -> {
                    Bedrag lasten = jaarbudget.plus(dienstverlening).min(winst);
                    return new Realisatie(
                            List.of(new Realisatiepost(soort, lasten.isNegatief() ? Bedrag.NUL : lasten)),
                            dienstverlening);
                }));
        Arbitrary<Realisatie> los = Combinators.combine(
                        Combinators.combine(kostensoorten(), WillekeurigeBedragen.nietNegatief())
                                .as(Realisatiepost::new)
                                .list()
                                .ofMaxSize(MEESTE_POSTEN),
                        WillekeurigeBedragen.nietNegatief())
                .as(Realisatie::new);
        return Arbitraries.oneOf(rondWinst, los);
    }

    private static Arbitrary<Begroting> sluitend(Bedrag jaarbudget, Set<String> themas) {
        return Combinators.combine(
                        winsten(jaarbudget),
                        WillekeurigeBedragen.nietNegatief(),
                        posten(themas).list().ofMinSize(1).ofMaxSize(MEESTE_POSTEN))
                .as((winst, dienstverlening, posten) -> {
                    Bedrag hoogstens = winst.meerDan(jaarbudget) ? jaarbudget : winst;
                    Bedrag lasten = jaarbudget.plus(dienstverlening).min(hoogstens);
                    return new Begroting(verdeeld(posten, lasten), dienstverlening, hoogstens);
                });
    }

    private static List<Begrotingspost> verdeeld(List<Begrotingspost> posten, Bedrag lasten) {
        List<Bedrag> delen = lasten.verdeel(posten.size());
        return IntStream.range(0, delen.size())
                .mapToObj(i -> posten.get(i).withBedrag(delen.get(i)))
                .toList();
    }

    private static Arbitrary<Begroting> los(Bedrag jaarbudget, Set<String> themas) {
        return Combinators.combine(
                        posten(themas).list().ofMaxSize(MEESTE_POSTEN),
                        WillekeurigeBedragen.nietNegatief(),
                        winsten(jaarbudget))
                .as(Begroting::new);
    }

    private static Arbitrary<Bedrag> winsten(Bedrag jaarbudget) {
        return Arbitraries.oneOf(
                WillekeurigeBedragen.rondDeel(MAXIMALE_WINST, jaarbudget), WillekeurigeBedragen.nietNegatief());
    }

    private static Arbitrary<Begrotingspost> posten(Set<String> themas) {
        Arbitrary<Optional<String>> thema = themas.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(themas).optional(0.5);
        return Combinators.combine(
                        kostensoorten(),
                        Arbitraries.of(Exploitatieonderdeel.class),
                        thema,
                        WillekeurigeBedragen.nietNegatief())
                .as(Begrotingspost::new);
    }
}
