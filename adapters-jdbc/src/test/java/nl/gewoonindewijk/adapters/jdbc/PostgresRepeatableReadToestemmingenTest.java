package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.testkit.ToestemmingenConformiteit;

/** A database that reports a race itself, as a serialization failure. */
class PostgresRepeatableReadToestemmingenTest extends ToestemmingenConformiteit {

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES_REPEATABLE_READ.get(), opdracht)
                .dossiers(sleutels);
    }
}
