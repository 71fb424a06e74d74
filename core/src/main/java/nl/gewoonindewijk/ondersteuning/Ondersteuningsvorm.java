package nl.gewoonindewijk.ondersteuning;

/**
 * Een ondersteuningsvorm: which part of the assignment gives support, with whom and how long.
 *
 * <p>Regel: AR-VORMEN. Bron: AR, UA 4.3.
 *
 * @param onderdeel the part of the assignment
 * @param deelname alone, with the family or in a group
 * @param duur short or long
 */
public record Ondersteuningsvorm(Onderdeel onderdeel, Deelname deelname, Duur duur) {

    /**
     * @throws IllegalArgumentException if Aanvullende Ondersteuning is short: it needs an ondersteuningsplan (UA 5), and
     *     short support has none
     */
    public Ondersteuningsvorm {
        if (onderdeel == Onderdeel.AANVULLENDE_ONDERSTEUNING && duur == Duur.KORT) {
            throw new IllegalArgumentException("Aanvullende Ondersteuning is er alleen met een ondersteuningsplan.");
        }
    }
}
