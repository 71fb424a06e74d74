package nl.gewoonindewijk.budget.application;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Set;
import java.util.UUID;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Themacontrole;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores a jaarbudget, once its themes are known to the policy tree. */
public final class BewaarJaarbudget {

    private static final Logger LOG = LoggerFactory.getLogger(BewaarJaarbudget.class);

    private final Set<String> themas;
    private final Jaarbudgetten jaarbudgetten;
    private final Transacties transacties;

    /**
     * Makes the use case.
     *
     * @param themas codes of the themes that the gemeente's policy tree knows
     */
    public BewaarJaarbudget(Set<String> themas, Jaarbudgetten jaarbudgetten, Transacties transacties) {
        this.themas = Set.copyOf(themas);
        this.jaarbudgetten = jaarbudgetten;
        this.transacties = transacties;
    }

    /**
     * Stores a jaarbudget, or nothing at all.
     *
     * @param commando id of this command; given again it changes nothing and answers as before
     * @param verwachteVersie the version it was based on, or {@link Jaarbudgetten#NIEUW}
     * @return the version that is stored now, or every mistake
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else stored another version first
     */
    public Validation<Seq<Invoerfout>, Long> bewaar(UUID commando, Jaarbudget jaarbudget, long verwachteVersie) {
        Vector<Invoerfout> fouten = Themacontrole.fouten(jaarbudget, themas);
        if (!fouten.isEmpty()) {
            LOG.info("{} niet opgeslagen: {} onbekende thema's", jaarbudget.naam(), fouten.size());
            return Validation.invalid(fouten);
        }
        long versie = transacties.voerUit(() -> jaarbudgetten.bewaar(commando, jaarbudget, verwachteVersie));
        LOG.info("{} opgeslagen als versie {}", jaarbudget.naam(), versie);
        return Validation.valid(versie);
    }
}
