import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server for tests: Bolt on a port of the loopback interface, nothing else.
 * Arguments: data folder, Bolt port, "auth" or "open", megabytes of page cache, seconds for which a plan is kept whatever becomes of the counts that it was made by. Ends when its standard input ends, so that it never outlives its parent.
 */
public final class Neo4jServer {
    public static void main(String[] arguments) throws IOException {
        boolean authenticated = arguments[2].equals("auth");
        long pageCacheMb = Long.parseLong(arguments[3]);
        Duration planKept = Duration.ofSeconds(Long.parseLong(arguments[4]));
        DatabaseManagementService server = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), authenticated, pageCacheMb, planKept);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // Whatever the parent says is nothing to us: only its end counts.
        }
        System.exit(0);
    }

    private static DatabaseManagementService start(Path folder, int port, boolean authenticated, long pageCacheMb, Duration planKept) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, authenticated)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheMb * 1024 * 1024)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, planKept)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(100))
                .build();
    }
}
