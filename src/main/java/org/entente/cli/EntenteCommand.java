package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
@Command(
    name = "entente",
    description = "Turns diplomatic documents into a graph of who met, joined and backed whom.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = EntenteCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all done",
      "1:something was left out; standard error lists it",
      "2:wrong use",
      "3:no database, or no port to answer on"
    },
    footer = {
      "",
      "Example: from documents to an answering service",
      "  entente serve --load samples"
    })
final class EntenteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where a failure comes from.")
  private boolean debug;

  private EntenteCommand() {}

  static CommandLine line(Surroundings surroundings, Stages stages) {
    EntenteCommand entente = new EntenteCommand();
    Failures failures =
        new Failures(() -> entente.debug || surroundings.variable("ENTENTE_DEBUG").isPresent());
    return new CommandLine(entente)
        .addSubcommand(new ExtractCommand(surroundings, stages))
        .addSubcommand(new ExplainCommand(surroundings, stages))
        .addSubcommand(new EvaluateCommand(surroundings, stages))
        .addSubcommand(new LoadCommand(surroundings, stages))
        .addSubcommand(new LoadsCommand(surroundings))
        .addSubcommand(new RetractCommand(surroundings, stages))
        .addSubcommand(new RereadCommand(surroundings, stages))
        .addSubcommand(new ServeCommand(surroundings, stages))
        .addSubcommand(new AskCommand(surroundings))
        .addSubcommand(new SuggestCommand(surroundings, stages))
        .addSubcommand(new SameCommand(surroundings, stages))
        .addSubcommand(new DifferentCommand(surroundings, stages))
        .addSubcommand(new RejectCommand(surroundings, stages))
        .addSubcommand(new ConfirmCommand(surroundings, stages))
        .addSubcommand(new UndoCommand(surroundings, stages))
        .addSubcommand(new VerdictsCommand(surroundings, stages))
        .addSubcommand(new VerifyCommand(surroundings, stages))
        .addSubcommand(new RebuildCommand(surroundings, stages))
        .addSubcommand(new BackupCommand(surroundings, stages))
        .addSubcommand(new RestoreCommand(surroundings, stages))
        .addSubcommand(new PasswordCommand(surroundings))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setUsageHelpWidth(
            surroundings.columns().map(columns -> Math.max(columns, 60)).orElse(100));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.MISUSED;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(EntenteCommand.class.getPackage().getImplementationVersion());
      return new String[] {"Entente " + version.orElse("in development")};
    }
  }
}
