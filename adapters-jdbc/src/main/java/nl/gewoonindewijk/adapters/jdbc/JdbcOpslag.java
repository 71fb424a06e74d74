package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.DossieropslagBuilder;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.OndersteuningsopslagBuilder;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * De opslag van een opdracht: its ports on a relational database, PostgreSQL or H2. Several opdrachten share a database
 * without seeing each other.
 *
 * <pre>{@code
 * JdbcOpslag opslag = JdbcOpslag.open(dataSource, Haarlem.OPDRACHT);
 * long versie = opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);
 * }</pre>
 *
 * <p>The tables start with {@code gidw_} and stand in the schema that a connection has by default, beside whatever a host
 * keeps there. Every port may be used by several threads. Where the database fails a port throws {@link Opslagfout}, and
 * where it finds that someone else was first {@link nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging}.
 */
public final class JdbcOpslag {

    /** Remembers how each statement is to be read; shared, since a host may make a storage for every transaction. */
    private static final SqlParser LEZER = new ColonPrefixSqlParser();

    private static final int PER_KEER = 500;

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcOpslag(Opdracht opdracht, Jdbi jdbi, Beurt beurt) {
        this.opdracht = opdracht;
        jdbi.getConfig(SqlStatements.class).setSqlParser(LEZER);
        // By default a failure quotes the values of its statement.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.transacties = new JdbcTransacties(jdbi, beurt);
    }

    /**
     * Opens the storage of an opdracht and brings its tables up to date.
     *
     * <p>What a port stores is committed before it returns, unless it is called inside {@link #transacties()}, or the
     * connection that the source hands out is in a transaction of the host already (autocommit is off, as with a source
     * that knows the host's transactions). Then it is that transaction that decides.
     *
     * @param dataSource where connections come from, two at a time; outside a transaction these have autocommit on
     * @param opdracht whose data
     * @throws Opslagfout if the database cannot be reached or changed
     * @throws IllegalArgumentException if the connections have autocommit off: nothing would ever be committed
     */
    public static JdbcOpslag open(DataSource dataSource, Opdracht opdracht) {
        eisAutocommit(dataSource);
        migreer(dataSource);
        return new JdbcOpslag(opdracht, Jdbi.create(dataSource), Beurt.van(dataSource));
    }

    /**
     * Gives the storage of an opdracht on a connection of the host, inside the transaction that runs on it. It is never
     * committed, rolled back or closed here; what fails is undone up to where it began. A host that goes on after a {@link
     * nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging} knows that H2, and only H2, undoes the whole transaction when
     * it breaks a deadlock.
     *
     * @param verbinding a connection with autocommit off, on a database whose tables are up to date; used by one thread
     * @param opdracht whose data
     */
    public static JdbcOpslag binnen(Connection verbinding, Opdracht opdracht) {
        return new JdbcOpslag(opdracht, Jdbi.create(new Gastverbinding(verbinding)), Beurt.vrij());
    }

    /**
     * Brings the tables up to date, for a host that only ever works {@link #binnen} its own transactions; {@link #open}
     * does it by itself.
     *
     * @param dataSource where connections come from: two at a time
     * @throws Opslagfout if the database cannot be reached or changed
     */
    public static void migreer(DataSource dataSource) {
        Migratie.voerUit(dataSource);
    }

    /** The jaarbudgetten of the opdracht. */
    public Jaarbudgetten jaarbudgetten() {
        return new JdbcJaarbudgetten(opdracht, transacties);
    }

    /** The reports on the jaarbudgetten of the opdracht. */
    public Toetsrapporten toetsrapporten() {
        return new JdbcToetsrapporten(opdracht, transacties);
    }

    /**
     * All that leads from question to support in the opdracht. No dossier is filled by it alone: {@link
     * nl.gewoonindewijk.Dossiervorming} does that around it.
     */
    public Ondersteuningsopslag ondersteuning() {
        return new OndersteuningsopslagBuilder()
                .opdracht(opdracht)
                .transacties(transacties)
                .aanmeldingen(new JdbcAanmeldingen(zaken(Aanmeldingvorm.VORM)))
                .trajecten(new JdbcTrajecten(zaken(Trajectvorm.VORM)))
                .plannen(new JdbcOndersteuningsplannen(zaken(Planvorm.VORM), opdracht, transacties))
                .pgbs(new JdbcPgbs(zaken(Pgbvorm.VORM)))
                .meldcodes(new JdbcMeldcodes(zaken(Meldcodevorm.VORM)))
                .werkvoorraad(new JdbcWerkvoorraad(opdracht, transacties))
                .handelingen(new JdbcHandelingen(opdracht, transacties))
                .build();
    }

    /**
     * The dossiers of the opdracht, with all that guards them. A burgerservicenummer is stored encrypted.
     *
     * <p>Who writes in the log waits for who came before, until the end of that transaction. In a transaction that reads what
     * stood there when it began ({@code repeatable read}) waiting does not help: then the second gets {@link
     * nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging}. On PostgreSQL the resource {@code rechten.sql} beside this class
     * gives two roles their rights: one that reads, and one that works without any right to change the log.
     *
     * @param sleutels the keys of the host; of a dossier whose key is not among them any more a port throws {@link Opslagfout}
     */
    public Dossieropslag dossiers(Sleutelbewaarder sleutels) {
        return new DossieropslagBuilder()
                .opdracht(opdracht)
                .transacties(transacties)
                .dossiers(kluisdossiers(sleutels))
                .toestemmingen(new JdbcToestemmingen(opdracht, transacties))
                .verstrekkingen(new JdbcVerstrekkingen(opdracht, transacties))
                .bewaaragenda(new JdbcBewaaragenda(opdracht, transacties))
                .vernietigingslijsten(new JdbcVernietigingslijsten(opdracht, transacties))
                .logboek(new JdbcVerwerkingslogboek(opdracht, transacties, sleutels))
                .build();
    }

    private JdbcDossiers kluisdossiers(Sleutelbewaarder sleutels) {
        return new JdbcDossiers(opdracht, transacties, new Bsnkluis(sleutels, opdracht));
    }

    /** Destroys the cases of {@link #ondersteuning()}, with their history and their place in the worklist. */
    public Stukvernietiger stukvernietiger() {
        return new JdbcStukvernietiger(opdracht, transacties);
    }

    /**
     * Encrypts every burgerservicenummer anew that was encrypted with another key than the current one, some dossiers in one
     * transaction. Who is interrupted begins again, and it goes on where it was. The log is not touched: its keys stay.
     *
     * @return how many dossiers that was about
     * @throws Opslagfout if a key is not kept any more
     */
    public long versleutelOpnieuw(Sleutelbewaarder sleutels) {
        JdbcDossiers dossiers = kluisdossiers(sleutels);
        long aantal = 0;
        Optional<DossierId> na = Optional.empty();
        List<DossierId> deze;
        do {
            deze = dossiers.versleutelOpnieuw(na, PER_KEER);
            aantal += deze.size();
            na = Vector.ofAll(deze).lastOption().toJavaOptional();
        } while (deze.size() == PER_KEER);
        return aantal;
    }

    private <Z extends Zaak> Zaakopslag<Z> zaken(Zaakvorm<Z> vorm) {
        return new Zaakopslag<>(vorm, opdracht, transacties);
    }

    /** Runs work with these ports in one transaction. */
    public Transacties transacties() {
        return transacties;
    }

    private static void eisAutocommit(DataSource dataSource) {
        try (Connection verbinding = dataSource.getConnection()) {
            if (!verbinding.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "Deze DataSource geeft verbindingen met autocommit uit. Zet autocommit aan, of gebruik binnen.");
            }
        } catch (SQLException e) {
            throw Foutvertaling.vertaal(e);
        }
    }
}
