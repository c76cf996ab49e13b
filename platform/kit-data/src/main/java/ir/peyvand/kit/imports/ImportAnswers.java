package ir.peyvand.kit.imports;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.table.TableAnswers;
import ir.peyvand.kit.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the import resource of a collection answers. The resource itself stays with the service: its path, its roles, the
 * names of its operations and what is said about them.
 */
@ApplicationScoped
public class ImportAnswers {

    private final ImportService service;

    ImportAnswers(ImportService service) {
        this.service = service;
    }

    /** 202 with the job and its address; parameter {@code mode}. */
    public Response accepted(Importer importer, Path file, HttpHeaders headers, UriInfo uri, Caller caller)
            throws IOException {
        return accepted(importer, file, headers, uri, parameters -> Optional.empty(), caller);
    }

    /**
     * The same, on to one record.
     *
     * @param destination reads from the parameters what rows go on to when they name none; its faults stay in them
     */
    public Response accepted(
            Importer importer,
            Path file,
            HttpHeaders headers,
            UriInfo uri,
            Function<Parameters, Optional<String>> destination,
            Caller caller)
            throws IOException {
        var parameters = new Parameters(uri.getQueryParameters());
        ImportMode mode = parameters.choice("mode", ImportMode.BY_CODE).orElse(ImportMode.ACCEPT_VALID);
        Optional<String> onTo = destination.apply(parameters);
        parameters.check();
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        ImportJobView job = service.accept(importer, file, type, mode, onTo, caller);
        return Response.accepted(job)
                .location(URI.create("/api/v1/" + importer.collection() + "/imports/" + job.id()))
                .build();
    }

    /** Parameters {@code limit} and {@code cursor}. */
    public Page<ImportJobView> list(Importer importer, UriInfo uri, Caller caller) {
        var parameters = new Parameters(uri.getQueryParameters());
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return service.list(importer, page, caller);
    }

    /** The job as it stands; nobody keeps it, for it changes while it runs. */
    public Response job(Importer importer, String id, Caller caller) {
        return Response.ok(service.find(importer, id, caller))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Parameters {@code outcome}, {@code limit} and {@code cursor}; a table is the whole report at once. */
    public Response rows(Importer importer, String id, HttpHeaders headers, UriInfo uri, Caller caller) {
        var parameters = new Parameters(uri.getQueryParameters());
        Set<RowOutcome> outcomes = parameters.choices("outcome", RowOutcome.BY_CODE);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        return TableAnswers.wanted(headers)
                .map(format -> TableAnswers.table(
                        service.report(importer, id, outcomes, format, caller), format, "import-" + id))
                .orElseGet(() ->
                        TableAnswers.json(ImportRowPage.from(service.rows(importer, id, outcomes, page, caller))));
    }

    /** CSV unless the caller likes XLSX better. */
    public Response template(Importer importer, HttpHeaders headers) {
        TableFormat format = TableAnswers.wanted(headers).orElse(TableFormat.CSV);
        return TableAnswers.table(service.template(importer, format), format, importer.collection() + "-template");
    }
}
