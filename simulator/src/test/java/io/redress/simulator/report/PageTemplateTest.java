package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

  @Test
  void aTemplateIsFilled() throws IOException {
    var out = new StringWriter();
    PageTemplate.fill(Mustache.compiler().compile("a {{b}}"), Map.of("b", "c"), out);
    assertThat(out.toString()).isEqualTo("a c");
  }

  @Test
  void whatCannotBeWrittenIsSaidAsItIs() {
    var template = Mustache.compiler().compile("a");
    assertThatThrownBy(() -> PageTemplate.fill(template, Map.of(), new FullDisk()))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void aMistakeInATemplateIsOneOfOurs() {
    var template = Mustache.compiler().compile("{{missing}}");
    assertThatThrownBy(() -> PageTemplate.fill(template, Map.of(), new StringWriter()))
        .isInstanceOf(MustacheException.class);
  }

  private static final class FullDisk extends Writer {

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
