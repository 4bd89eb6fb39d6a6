// Command template-judge says what Go makes of template snippets: for each line of JSON that it reads it writes one.
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/Masterminds/sprig"
	"github.com/mitchellh/hashstructure"
	yaml "gopkg.in/yaml.v3"
)

type snippet struct {
	Template  string          `json:"template"`
	Data      json.RawMessage `json:"data,omitempty"`
	Functions string          `json:"functions,omitempty"` // "" for the built-in ones, "sprig", or "kalypso" for both and its own
	Nested    bool            `json:"nested,omitempty"`    // evaluate the output again while it contains an action
}

// result is a text or an error. Bytes holds, in base64, an output that is no UTF-8.
type result struct {
	Output *string `json:"output,omitempty"`
	Bytes  string  `json:"bytes,omitempty"`
	Error  string  `json:"error,omitempty"`
}

func main() {
	in := json.NewDecoder(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for {
		var s snippet
		if err := in.Decode(&s); err == io.EOF {
			return
		} else if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := out.Encode(judge(s)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func judge(s snippet) result {
	data, err := decode(s.Data)
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", s.Template, err)
		os.Exit(1)
	}
	text, err := evaluate(s.Template, data, functions(s.Functions))
	for rounds := 0; err == nil && s.Nested && strings.Contains(text, "{{") && rounds < 20; rounds++ {
		text, err = evaluate(text, data, functions(s.Functions))
	}
	switch {
	case err != nil:
		return result{Error: err.Error()}
	case !utf8.ValidString(text):
		return result{Bytes: base64.StdEncoding.EncodeToString([]byte(text))}
	}
	return result{Output: &text}
}

func evaluate(text string, data interface{}, funcs template.FuncMap) (string, error) {
	t, err := template.New("template").Funcs(funcs).Parse(text)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = t.Execute(&b, data)
	return b.String(), err
}

func functions(set string) template.FuncMap {
	if set == "" {
		return template.FuncMap{}
	}
	funcs := sprig.TxtFuncMap()
	if set == "kalypso" {
		funcs["toYaml"] = toYaml
		funcs["stringify"] = stringify
		funcs["hash"] = hash
		funcs["unquote"] = unquote
	}
	return funcs
}

func toYaml(v interface{}) string {
	b, err := yaml.Marshal(v)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(string(b), "\n")
}

// stringify replaces the lists and maps of a map by their YAML text.
func stringify(v interface{}) string {
	m, ok := v.(map[string]interface{})
	if !ok {
		return toYaml(v)
	}
	texts := map[string]interface{}{}
	for k, v := range m {
		switch v.(type) {
		case []interface{}, map[string]interface{}:
			b, err := yaml.Marshal(v)
			if err != nil {
				return ""
			}
			texts[k] = string(b)
		default:
			texts[k] = v
		}
	}
	return toYaml(texts)
}

func hash(v interface{}) string {
	h, err := hashstructure.Hash(v, nil)
	if err != nil {
		return ""
	}
	return fmt.Sprint(h)
}

func unquote(v interface{}) string {
	s, ok := v.(string)
	if !ok {
		return ""
	}
	return strings.Trim(strings.Trim(strings.TrimSpace(s), `"`), "'")
}
