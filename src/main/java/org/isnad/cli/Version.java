package org.isnad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the Java it runs on. */
final class Version implements IVersionProvider {

    /** The version in the jar; {@code development} when it does not run from one. */
    static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"isnad " + program() + ", Java " + Runtime.version()};
    }
}
