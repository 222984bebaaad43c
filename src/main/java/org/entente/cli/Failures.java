package org.entente.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.EntenteException;
import org.entente.api.PortTaken;
import org.entente.api.ServiceRefused;
import org.entente.evaluation.UnusableGold;
import org.entente.graph.NoSuchDocument;
import org.entente.graph.UnknownDecision;
import org.entente.graph.server.DatabaseUnavailable;
import org.entente.identity.VerdictConflict;
import org.entente.model.UnusableModel;
import org.entente.query.QuestionException;
import org.entente.vocabulary.UnusableRules;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong; the stack trace only to who asks for it. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final BooleanSupplier debug;

  /**
   * @param debug whether the user wants to see where a failure comes from; asked when there is one
   */
  Failures(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    Exception fault = explained(thrown, command);
    PrintWriter err = command.getErr();
    err.println(sentence(fault));
    if (debug.getAsBoolean()) {
      fault.printStackTrace(err);
    }
    return status(fault);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(fault.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.MISUSED;
  }

  /** A database that the command had opened may be gone meanwhile. */
  private static Exception explained(Exception thrown, CommandLine command) {
    return thrown instanceof EntenteException
        ? thrown
        : command.getMixins().values().stream()
            .filter(DataOption.class::isInstance)
            .flatMap(option -> ((DataOption) option).address().stream())
            .flatMap(address -> DatabaseUnavailable.since(address, thrown).stream())
            .<Exception>map(lost -> lost)
            .findFirst()
            .orElse(thrown);
  }

  private static String sentence(Exception fault) {
    if (fault instanceof EntenteException) {
      return Optional.ofNullable(fault.getMessage()).orElse("It failed without saying why.");
    }
    return "That should not have happened: " + fault + " (--debug shows where).";
  }

  private static int status(Exception fault) {
    return switch (fault) {
      case QuestionException wrong -> ExitCode.MISUSED;
      case UnusableGold wrong -> ExitCode.MISUSED;
      case WrongFolder wrong -> ExitCode.MISUSED;
      case UnusableModel wrong -> ExitCode.MISUSED;
      case UnusableRules wrong -> ExitCode.MISUSED;
      case ServiceRefused wrong -> ExitCode.MISUSED;
      case VerdictConflict wrong -> ExitCode.MISUSED;
      case UnknownDecision wrong -> ExitCode.MISUSED;
      case NoSuchDocument wrong -> ExitCode.MISUSED;
      case PortTaken none -> ExitCode.UNAVAILABLE;
      case DatabaseUnavailable none -> ExitCode.UNAVAILABLE;
      default -> ExitCode.SKIPPED;
    };
  }
}
