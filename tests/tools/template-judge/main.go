// Command template-judge says what Go makes of template snippets. It reads a JSON array of snippets on standard input and writes a
// JSON array of results, in the same order, to standard output.
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/Masterminds/sprig"
	"github.com/mitchellh/hashstructure"
	yaml "gopkg.in/yaml.v3"
)

type snippet struct {
	Name      string          `json:"name"`
	Template  string          `json:"template"`
	Data      json.RawMessage `json:"data,omitempty"`
	Functions string          `json:"functions,omitempty"` // "" for the built-in ones, "sprig", or "kalypso" for both and its own
	Nested    bool            `json:"nested,omitempty"`    // evaluate the output again while it contains an action
}

// result is a text or an error. Bytes holds, in base64, an output that is no UTF-8.
type result struct {
	Name   string  `json:"name"`
	Output *string `json:"output,omitempty"`
	Bytes  string  `json:"bytes,omitempty"`
	Error  string  `json:"error,omitempty"`
}

func main() {
	var snippets []snippet
	if err := json.NewDecoder(os.Stdin).Decode(&snippets); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	results := make([]result, len(snippets))
	for i, s := range snippets {
		results[i] = judge(s)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(results); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func judge(s snippet) result {
	data, err := decode(s.Data)
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", s.Name, err)
		os.Exit(1)
	}
	text, err := evaluate(s.Template, data, functions(s.Functions))
	for rounds := 0; err == nil && s.Nested && strings.Contains(text, "{{") && rounds < 20; rounds++ {
		text, err = evaluate(text, data, functions(s.Functions))
	}
	switch {
	case err != nil:
		return result{Name: s.Name, Error: err.Error()}
	case !utf8.ValidString(text):
		return result{Name: s.Name, Bytes: base64.StdEncoding.EncodeToString([]byte(text))}
	}
	return result{Name: s.Name, Output: &text}
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
