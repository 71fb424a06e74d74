package nl.gewoonindewijk.dossier.inzage;

import java.util.List;

/**
 * Een rubriek: a part of an extract under one title.
 *
 * @param titel what it is about
 * @param regels what stands in it, about the resident alone
 * @param weggelaten how many lines were left out, since they are about someone else
 */
public record Rubriek(String titel, List<Gegevensregel> regels, int weggelaten) {

    /** @throws IllegalArgumentException if a line is about someone else */
    public Rubriek {
        regels = List.copyOf(regels);
        if (weggelaten < 0 || regels.stream().anyMatch(Gegevensregel::overAnder)) {
            throw new IllegalArgumentException("In een uittreksel staat alleen wat over de inwoner zelf gaat.");
        }
    }

    /** A part with what stands in these lines about the resident. */
    public static Rubriek van(String titel, List<Gegevensregel> regels) {
        List<Gegevensregel> eigen =
                regels.stream().filter(regel -> !regel.overAnder()).toList();
        return new Rubriek(titel, eigen, regels.size() - eigen.size());
    }
}
