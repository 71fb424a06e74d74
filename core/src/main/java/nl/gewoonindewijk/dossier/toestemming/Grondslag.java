package nl.gewoonindewijk.dossier.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;

/** Een grondslag: why data could be shared. */
public sealed interface Grondslag
        permits Grondslag.OpToestemming, Grondslag.OpUitzondering, Grondslag.OpVerzoekGemeente {

    /**
     * There was consent.
     *
     * @param toestemmingen which, at least one
     */
    record OpToestemming(List<ToestemmingId> toestemmingen) implements Grondslag {

        /** @throws IllegalArgumentException if there is none */
        public OpToestemming {
            toestemmingen = List.copyOf(toestemmingen);
            if (toestemmingen.isEmpty()) {
                throw new IllegalArgumentException("Een grondslag op toestemming noemt de toestemming.");
            }
        }
    }

    /**
     * The law allows it without consent.
     *
     * @param uitzondering code of the exception
     * @param bron the article
     * @param motivering why it holds here
     */
    record OpUitzondering(Code uitzondering, Bron bron, Dossiertekst motivering) implements Grondslag {}

    /**
     * The gemeente asked for the data, for an objection or appeal. Bron: UA 7.5.
     *
     * @param gevraagdOp the day on which it asked
     */
    record OpVerzoekGemeente(LocalDate gevraagdOp) implements Grondslag {}
}
