package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.jdbi.v3.core.Jdbi;

/** What is asked of a database when a list is drawn up and carried out. */
final class VernietigingStatements {

    private static final Opdracht OPDRACHT = new Opdracht("opdracht-1");
    private static final Pattern PLAATS = Pattern.compile("\\?");

    private final Meeluisteraar meeluisteraar = new Meeluisteraar();
    private Vector<Vector<String>> transacties = Vector.empty();

    private VernietigingStatements() {}

    /** Every statement there is in a round, each once, of a list on which some dossiers keep a piece. */
    static Vector<String> vanEenRonde(DataSource leeg) {
        return perTransactie(leeg, new Dossiermassa(OPDRACHT, 1200, 2, true))
                .flatMap(statements -> statements)
                .distinct();
    }

    /** The statements of each transaction that carries out a list, of dossiers that go with their only piece. */
    static Vector<Vector<String>> vanElkeTransactie(DataSource leeg, int dossiers) {
        return perTransactie(leeg, new Dossiermassa(OPDRACHT, dossiers, 2, false));
    }

    private static Vector<Vector<String>> perTransactie(DataSource leeg, Dossiermassa massa) {
        JdbcOpslag.migreer(leeg);
        Jdbi.create(leeg).useHandle(massa::bewaar);
        VernietigingStatements afgeluisterd = new VernietigingStatements();
        Archief archief = Archief.op(
                Proefdatabase.opslag(afgeluisterd.meeluisteraar.bij(leeg), massa.opdracht()), Dossiermassa.NU);
        LijstId lijst = archief.stelVoor(Dossiermassa.PEILDATUM);
        archief.keurGoed(lijst);
        afgeluisterd.meeluisteraar.gehoord();
        Dossierwerkplek werkplek = archief.werkplek();
        Transacties echt = werkplek.opslag().transacties();
        new Archief(werkplek.withOpslag(werkplek.opslag().withTransacties(new Transacties() {
                    @Override
                    public <T> T voerUit(Supplier<T> werk) {
                        T uitkomst = echt.voerUit(werk);
                        afgeluisterd.transacties =
                                afgeluisterd.transacties.append(Vector.ofAll(afgeluisterd.meeluisteraar.gehoord()));
                        return uitkomst;
                    }
                })))
                .voerUit(lijst);
        return afgeluisterd.transacties;
    }

    /** A statement as the server itself writes it. */
    static String genummerd(String sql) {
        Matcher plaatsen = PLAATS.matcher(sql);
        StringBuilder genummerd = new StringBuilder();
        for (int plaats = 1; plaatsen.find(); plaats++) {
            plaatsen.appendReplacement(genummerd, Matcher.quoteReplacement("$" + plaats));
        }
        return plaatsen.appendTail(genummerd).toString();
    }
}
