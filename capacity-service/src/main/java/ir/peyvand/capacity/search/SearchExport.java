package ir.peyvand.capacity.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.capacity.imports.CapacityTable;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Everything that matches as one file, written while it is read. */
@Singleton
class SearchExport {

    private final SearchService service;
    private final ObjectMapper json;

    SearchExport(SearchService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    /** The columns are those of the import. */
    StreamingOutput table(TableFormat format, CapacityQuery query, int most, Caller caller) {
        return out -> {
            try (TableWriter table = CapacityTable.open(out, format)) {
                service.export(query, most, caller, capacity -> table.row(CapacityTable.row(capacity)));
            }
        };
    }

    /** A FeatureCollection (RFC 7946): points of longitude and latitude, or no geometry where the place is not known. */
    StreamingOutput geoJson(CapacityQuery query, int most, Caller caller) {
        return out -> writeFeatures(out, query, most, caller);
    }

    private void writeFeatures(OutputStream out, CapacityQuery query, int most, Caller caller) throws IOException {
        try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            service.export(query, most, caller, capacity -> writeFeature(generator, capacity));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void writeFeature(JsonGenerator generator, CapacityView capacity) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("type", "Feature");
        generator.writeStringField("id", capacity.id().toString());
        Place place = capacity.location();
        if (place == null) {
            generator.writeNullField("geometry");
        } else {
            generator.writeObjectFieldStart("geometry");
            generator.writeStringField("type", "Point");
            generator.writeArrayFieldStart("coordinates");
            generator.writeNumber(place.longitude());
            generator.writeNumber(place.latitude());
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writePOJOField("properties", capacity);
        generator.writeEndObject();
    }
}
