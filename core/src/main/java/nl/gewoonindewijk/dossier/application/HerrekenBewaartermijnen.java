package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out anew from which day each stored piece may be destroyed: after a change of law or of the selectielijst, by which days
 * move that were worked out before.
 */
public final class HerrekenBewaartermijnen {

    private static final Logger LOG = LoggerFactory.getLogger(HerrekenBewaartermijnen.class);
    private static final int PER_KEER = 500;

    private final Dossierwerkplek werkplek;

    /** Makes the use case. */
    public HerrekenBewaartermijnen(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
    }

    /**
     * Works out every dossier, a number of them in one transaction, so that others can go on. Running it again does no harm.
     *
     * @return how many dossiers there are
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed a dossier that was being worked
     *     out; those before it are done
     */
    public long herreken() {
        long aantal = 0;
        Optional<DossierId> na = Optional.empty();
        List<DossierId> dossiers;
        do {
            dossiers = werkplek.opslag().dossiers().lijst(na, PER_KEER);
            herreken(dossiers);
            aantal += dossiers.size();
            na = Vector.ofAll(dossiers).lastOption().toJavaOptional();
        } while (dossiers.size() == PER_KEER);
        LOG.info("bewaartermijnen van {} dossiers herrekend", aantal);
        return aantal;
    }

    private void herreken(List<DossierId> ids) {
        Dossieropslag opslag = werkplek.opslag();
        opslag.transacties().voerUit(() -> {
            Vector<Dossier> dossiers =
                    Vector.ofAll(opslag.dossiers().vindVoorWijziging(ids)).map(Opgeslagen::waarde);
            opslag.bewaaragenda()
                    .vervang(
                            dossiers.map(Dossier::id).asJava(),
                            dossiers.flatMap(dossier ->
                                            Bewaarmoment.van(dossier, werkplek.bewaarregeling(), werkplek.vandaag()))
                                    .asJava());
            return dossiers.size();
        });
    }
}
