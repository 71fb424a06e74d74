package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een meerjarenbegroting: costs and income by post for several years, with the totals as they were published.
 *
 * @param naam what it is called in reports, such as {@code Heemskerk 2020-2023}
 * @param posten the posts, each for the same years as the totals
 * @param totalen the published totals, a year each, oldest first
 */
public record Meerjarenbegroting(String naam, List<Post> posten, List<Jaar> totalen) {

    /**
     * A post: costs and income of one policy field.
     *
     * @param omschrijving label as published, at most 200 characters
     * @param jaren the amounts, a year each, oldest first
     */
    public record Post(String omschrijving, List<Jaar> jaren) {

        private static final int LANGSTE = 200;

        /** @throws IllegalArgumentException if the label is blank or too long */
        public Post {
            omschrijving = Vereiste.tekst(omschrijving, LANGSTE);
            jaren = List.copyOf(jaren);
        }
    }

    /**
     * The amounts of one year.
     *
     * @param boekjaar the year
     * @param lasten costs; negative for a saving that still has to be found
     * @param baten income, published as a negative amount
     */
    public record Jaar(Boekjaar boekjaar, Bedrag lasten, Bedrag baten) {}

    /** @throws IllegalArgumentException if the years are not in order, or a post has other years than the totals */
    public Meerjarenbegroting {
        posten = List.copyOf(posten);
        totalen = List.copyOf(totalen);
        List<Boekjaar> jaren = jaren(totalen);
        if (jaren.isEmpty() || !jaren.equals(jaren.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("Een meerjarenbegroting heeft jaren die oplopen.");
        }
        if (!posten.stream().allMatch(post -> jaren(post.jaren()).equals(jaren))) {
            throw new IllegalArgumentException("Elke post heeft dezelfde jaren als het totaal.");
        }
    }

    /** The years, oldest first. */
    public List<Boekjaar> jaren() {
        return jaren(totalen);
    }

    /**
     * The totals of each year, computed from the posts.
     *
     * @throws ArithmeticException on overflow
     */
    public List<Jaar> berekendeTotalen() {
        return jaren().stream().map(this::berekendTotaal).toList();
    }

    private Jaar berekendTotaal(Boekjaar boekjaar) {
        List<Jaar> bedragen = posten.stream()
                .flatMap(post -> post.jaren().stream())
                .filter(jaar -> jaar.boekjaar().equals(boekjaar))
                .toList();
        return new Jaar(
                boekjaar,
                Bedrag.som(bedragen.stream().map(Jaar::lasten)),
                Bedrag.som(bedragen.stream().map(Jaar::baten)));
    }

    private static List<Boekjaar> jaren(List<Jaar> bedragen) {
        return bedragen.stream().map(Jaar::boekjaar).toList();
    }
}
