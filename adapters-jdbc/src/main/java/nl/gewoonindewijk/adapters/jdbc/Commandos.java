package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.control.Option;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;

/** The commands of one opdracht that were carried out, each with what it answered. */
final class Commandos {

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    Commandos(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    /** The version that a command answered, if it was carried out. */
    Option<Long> antwoord(UUID commando) {
        return transacties.met(handle -> Option.ofOptional(handle.createQuery(
                        "select versie from gidw_commando where opdracht = :opdracht and commando = :commando")
                .bind("opdracht", opdracht.code())
                .bind("commando", commando)
                .mapTo(Long.class)
                .findOne()));
    }

    void onthoud(UUID commando, long versie) {
        transacties.met(handle -> handle.createUpdate("insert into gidw_commando (opdracht, commando, versie)"
                        + " values (:opdracht, :commando, :versie)")
                .bind("opdracht", opdracht.code())
                .bind("commando", commando)
                .bind("versie", versie)
                .execute());
    }
}
