package nl.gewoonindewijk.ondersteuning.application;

import java.time.Clock;
import java.time.LocalDate;
import nl.gewoonindewijk.contract.Contract;
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
 * @param klok what day it is
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

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    Termijnkader termijnen() {
        return new Termijnkader(contract, wettelijk, vandaag());
    }
}
