package nl.gewoonindewijk.ondersteuning.application;

import java.time.Clock;
import java.time.LocalDate;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.gedeeld.Nederland;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import org.immutables.value.Value;

/**
 * De werkplek: all that the use cases on support need.
 *
 * @param contract the contract, whose terms hold
 * @param wettelijk the terms of the law
 * @param grensvlakken what the contract covers
 * @param codelijsten what can be chosen
 * @param opslag where everything is stored, of the opdracht of the contract
 * @param klok what time it is; in which zone it shows that does not matter
 */
@Value.Builder
public record Werkplek(
        Contract contract,
        Wettelijketermijnen wettelijk,
        Grensvlakkentabel grensvlakken,
        Codelijsten codelijsten,
        Ondersteuningsopslag opslag,
        Clock klok)
        implements WithWerkplek {

    /** @throws IllegalArgumentException if the contract and the storage are of different opdrachten */
    public Werkplek {
        if (!opslag.opdracht().equals(contract.opdracht())) {
            throw new IllegalArgumentException("Het contract en de opslag horen bij dezelfde opdracht.");
        }
    }

    /** The day in the Netherlands, wherever the host runs. */
    LocalDate vandaag() {
        return Nederland.dag(klok.instant());
    }

    Termijnkader termijnen() {
        return new Termijnkader(contract, wettelijk, vandaag());
    }
}
