package nl.gewoonindewijk.dossier;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Opdracht;
import org.immutables.value.Value;

/**
 * De kop van een dossier: what never changes about it.
 *
 * @param id which dossier
 * @param opdracht the assignment it belongs to
 * @param kenmerk how the log speaks of it
 * @param houder whose it is
 * @param geopendOp the day on which it was opened
 */
@Value.Builder
public record Dossierkop(
        DossierId id, Opdracht opdracht, Dossierkenmerk kenmerk, Dossierhouder houder, LocalDate geopendOp)
        implements WithDossierkop {}
