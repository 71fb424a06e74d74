package nl.gewoonindewijk.gidw;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Het programma {@code gidw}: what a user runs on files of their own. */
@Command(
        name = "gidw",
        description =
                "Toetst budgetten aan het contract Gewoon in de Wijk, rekent termijnen uit, zegt wat binnen de opdracht valt, toont wat te laat is, bewaakt dossiers, en toont beleid en regels.")
public final class Gidw {

    /** Exit code: no rule is broken. */
    static final int GOED = 0;

    /** Exit code: at least one rule is broken. */
    static final int OVERTREDING = 1;

    /** Exit code: the input is wrong. */
    static final int ONGELDIG = 2;

    /** Exit code: something failed that is not the user's doing. */
    static final int STORING = 3;

    private static final int BREEDTE = 100;
    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Gidw() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... argumenten) {
        PrintWriter uit = schrijver(FileDescriptor.out);
        PrintWriter fout = schrijver(FileDescriptor.err);
        int code = voerUit(new Omgeving(uit, Clock.system(NEDERLAND)), fout, argumenten);
        uit.flush();
        fout.flush();
        System.exit(code);
    }

    /** Runs one command and answers with its exit code. */
    static int voerUit(Omgeving omgeving, PrintWriter fout, String... argumenten) {
        CommandLine commando = new CommandLine(new Gidw())
                .addSubcommand(new ToetsCommando(omgeving))
                .addSubcommand(new TermijnCommando(omgeving))
                .addSubcommand(new TermijnenCommando(omgeving))
                .addSubcommand(new BeleidCommando(omgeving))
                .addSubcommand(new GrensvlakCommando(omgeving))
                .addSubcommand(new WerklijstCommando(omgeving))
                .addSubcommand(new RegelsCommando(omgeving))
                .addSubcommand(new MeerjarenbegrotingCommando(omgeving))
                .addSubcommand(new InzageCommando(omgeving))
                .addSubcommand(new VernietigenCommando(omgeving))
                .addSubcommand(
                        new CommandLine(new LogboekCommando()).addSubcommand(new LogboekCommando.Controleer(omgeving)))
                .addSubcommand(new RondleidingCommando(omgeving))
                .addSubcommand(new RapportenCommando(omgeving))
                .addSubcommand(new VerloopCommando(omgeving))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Invoer::datum)
                .registerConverter(Wijkcode.class, Invoer::wijk)
                .registerConverter(MedewerkerId.class, Invoer::medewerker)
                .registerConverter(Logstand.class, Invoer::logstand)
                .setOut(omgeving.uit())
                .setErr(fout)
                .setUsageHelpWidth(BREEDTE)
                .setParameterExceptionHandler(Foutmeldingen::parameter)
                .setExecutionExceptionHandler(Foutmeldingen::uitvoering);
        nederlands(commando);
        return argumenten.length == 0 ? commando.execute("--help") : commando.execute(argumenten);
    }

    private static void nederlands(CommandLine commando) {
        commando.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Toon deze hulp.")
                        .build())
                .usageMessage()
                .synopsisHeading("Gebruik: ")
                .commandListHeading("%nCommando's:%n")
                .parameterListHeading("%nArgumenten:%n")
                .optionListHeading("%nOpties:%n");
        commando.getSubcommands().values().forEach(Gidw::nederlands);
    }

    private static PrintWriter schrijver(FileDescriptor doel) {
        return new PrintWriter(new FileOutputStream(doel), true, StandardCharsets.UTF_8);
    }
}
