package vn.tiendo.web.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Version of the archive that runs, and of the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(chưa đóng gói)");
        return new String[] {"Tiến Độ " + own, "Java " + Runtime.version()};
    }
}
