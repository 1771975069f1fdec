package vn.tiendo.web.cli;

import picocli.CommandLine.Option;

/** What every command answers without doing anything. */
final class Asked {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "xem cách dùng")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "xem phiên bản")
    private boolean version;
}
