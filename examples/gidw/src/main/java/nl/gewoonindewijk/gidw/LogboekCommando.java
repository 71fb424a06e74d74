package nl.gewoonindewijk.gidw;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewoonindewijk.dossier.application.ControleerLogboek;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gidw logboek}: the log of what was done with personal data. */
@Command(name = "logboek", description = "Controleert het logboek van een database.")
final class LogboekCommando {

    /** {@code gidw logboek controleer}: whether anybody tampered with the log, and where. */
    @Command(
            name = "controleer",
            description =
                    "Gaat na of iemand aan het logboek heeft gezeten. Code 0: het is heel, 1: het is gebroken, 2: het kan of mag niet.")
    static final class Controleer implements Callable<Integer> {

        private final Omgeving omgeving;

        @Mixin
        private final Dossiertoegang toegang = new Dossiertoegang();

        @Option(
                names = "--stand",
                paramLabel = "REGEL:ZEGEL",
                description = "De stand die een eerdere controle gaf. Zo valt op dat er regels van het einde af zijn.")
        private @Nullable Logstand stand;

        Controleer(Omgeving omgeving) {
            this.omgeving = omgeving;
        }

        @Override
        public Integer call() {
            try (Dossiertoegang.Geopend geopend = toegang.open(omgeving)) {
                Logketen.Uitkomst uitkomst = Invoer.aanvaard(new ControleerLogboek(geopend.werkplek())
                        .controleer(
                                geopend.vraag(Verwerkingsregister.RECHTEN_VAN_INWONERS), Optional.ofNullable(stand)));
                return toon(uitkomst);
            }
        }

        private int toon(Logketen.Uitkomst uitkomst) {
            if (uitkomst instanceof Logketen.Gebroken gebroken) {
                omgeving.uit()
                        .println("Het logboek is gebroken bij regel " + gebroken.volgnummer() + ": "
                                + gebroken.breuk()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ') + ".");
                return Gidw.OVERTREDING;
            }
            Logstand nu = ((Logketen.Heel) uitkomst).stand();
            omgeving.uit().println("Het logboek is heel: " + nu.volgnummer() + " regels.");
            omgeving.uit().println("Stand: " + nu.volgnummer() + ":" + nu.zegel());
            return Gidw.GOED;
        }
    }
}
