package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Attachments in a bucket of a store that speaks S3, by their digest. The store compares what it got with the digest, so that
 * nothing else is ever kept under it.
 */
final class S3AttachmentStore implements AttachmentStore, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final String BYTES = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3AttachmentStore(AttachmentSettings.S3 settings) {
        this.bucket = required("bucket", settings.bucket());
        this.prefix = settings.prefix();
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        required("access-key", settings.accessKey()), required("secret-key", settings.secretKey()))))
                .forcePathStyle(settings.pathStyle())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(settings.timeout()))
                .overrideConfiguration(override -> override.apiCallTimeout(settings.timeout()))
                // other stores than Amazon's do not know the checksums that it adds unasked; ours is said with each
                // file
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false));
        settings.endpoint().ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    /** @throws IllegalStateException with the key that is missing */
    static void requireWhole(AttachmentSettings.S3 settings) {
        required("bucket", settings.bucket());
        required("access-key", settings.accessKey());
        required("secret-key", settings.secretKey());
    }

    private static String required(String key, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "peyvand.attachments.s3." + key + " is required with peyvand.attachments.store=s3"));
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        String key = key(sha256);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        try {
            if (!isKept(key)) {
                client.putObject(
                        put -> put.bucket(bucket).key(key).contentType(BYTES).checksumSHA256(digest),
                        RequestBody.fromFile(file));
            }
        } catch (SdkException refused) {
            throw failed("does not take", refused);
        }
    }

    private boolean isKept(String key) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException nothing) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        String key = key(sha256);
        try {
            return client.getObject(get -> get.bucket(bucket).key(key));
        } catch (NoSuchKeyException nothing) {
            throw new NoSuchFileException(key);
        } catch (SdkException refused) {
            throw failed("does not give", refused);
        }
    }

    private String key(String sha256) {
        return prefix + AttachmentStore.place(sha256);
    }

    private IOException failed(String what, SdkException cause) {
        return new IOException("The attachment store " + bucket + " " + what + " a file", cause);
    }

    @Override
    public void close() {
        client.close();
    }
}
