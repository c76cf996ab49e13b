package ir.peyvand.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.concurrent.TimeUnit;

/** Follows an import job to its end, as a client does. */
public final class ImportFollower {

    private ImportFollower() {}

    /** @return the job as it ended */
    public static JsonPath ended(Tokens caller, String location) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < deadline) {
            JsonPath job = given().header("Authorization", caller.bearer())
                    .get(location)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!job.getString("state").equals("running")) {
                return job;
            }
            pause();
        }
        throw new AssertionError("the import has not ended: " + location);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
