package nl.gewoonindewijk.gidw;

import java.util.stream.Collectors;
import nl.gewoonindewijk.adapters.jdbc.Opslagfout;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into a Dutch message and an exit code, never into a stack trace. */
final class Foutmeldingen {

    private Foutmeldingen() {}

    static int parameter(CommandLine.ParameterException fout, String[] argumenten) {
        CommandLine commando = fout.getCommandLine();
        commando.getErr().println(melding(fout));
        commando.getErr().println("Zie: " + commando.getCommandSpec().qualifiedName() + " --help");
        return Gidw.ONGELDIG;
    }

    private static String melding(CommandLine.ParameterException fout) {
        if (fout instanceof CommandLine.MissingParameterException ontbreekt) {
            return "Er ontbreekt: "
                    + ontbreekt.getMissing().stream().map(Foutmeldingen::naam).collect(Collectors.joining(", "))
                    + ".";
        }
        if (fout instanceof CommandLine.UnmatchedArgumentException onbekend) {
            return "Onbekend: " + String.join(" ", onbekend.getUnmatched()) + ".";
        }
        return fout.getArgSpec() == null
                ? "Deze invoer klopt niet."
                : "De waarde van " + naam(fout.getArgSpec()) + " klopt niet. " + uitleg(fout.getArgSpec());
    }

    private static String naam(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec optie ? optie.longestName() : argument.paramLabel();
    }

    private static String uitleg(CommandLine.Model.ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    static int uitvoering(Exception fout, CommandLine commando, ParseResult resultaat) {
        if (fout instanceof OngeldigeInvoer) {
            commando.getErr().println(fout.getMessage());
            return Gidw.ONGELDIG;
        }
        commando.getErr().println(storing(fout));
        return Gidw.STORING;
    }

    /** Only the storage writes its messages for people; any other may speak English, or name a path. */
    private static String storing(Exception fout) {
        return fout instanceof Opslagfout || fout instanceof GelijktijdigeWijziging
                ? "Het lukte niet: " + fout.getMessage()
                : "Het lukte niet door een storing in het programma ("
                        + fout.getClass().getSimpleName() + ").";
    }
}
