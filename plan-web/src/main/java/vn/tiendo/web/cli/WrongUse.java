package vn.tiendo.web.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in one line, and where help is. */
final class WrongUse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String said = switch (wrong) {
            case MissingParameterException missing -> "Thiếu tên tệp hoặc giá trị của tùy chọn.";
            case UnmatchedArgumentException unknown -> "Không hiểu: " + String.join(" ", unknown.getUnmatched());
            default -> wrong.getMessage();
        };
        command.getErr().println(said);
        command.getErr().println("Xem cách dùng: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
