// Asks gojsonschema what it says of schemas and instances.
//
// Each line of input is a JSON object {"schema": text, "instance": text, "draft": 0, 4, 6 or 7}; draft is optional. Each line of
// output is {"failure": text of the error that stopped it, "errors": what was found}. A case is asked several times, because
// Go's maps have no order: "unordered" says that the answer was not always the same, and then the errors are sorted.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"

	"github.com/xeipuuv/gojsonschema"
)

// Small maps are walked in another order one time in eight only.
const repetitions = 64

type question struct {
	Schema   string `json:"schema"`
	Instance string `json:"instance"`
	Draft    int    `json:"draft"`
}

type answer struct {
	Failure   string   `json:"failure,omitempty"`
	Errors    []string `json:"errors,omitempty"`
	Unordered bool     `json:"unordered,omitempty"`
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<26)
	output := json.NewEncoder(os.Stdout)
	output.SetEscapeHTML(false)
	for input.Scan() {
		var q question
		if err := json.Unmarshal(input.Bytes(), &q); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := output.Encode(askOften(q)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func askOften(q question) answer {
	first := ask(q)
	for i := 1; i < repetitions; i++ {
		if next := ask(q); !reflect.DeepEqual(first, next) {
			first.Unordered = true
			sort.Strings(first.Errors)
			return first
		}
	}
	return first
}

func ask(q question) (a answer) {
	defer func() {
		if r := recover(); r != nil {
			a = answer{Failure: fmt.Sprintf("unable to validate schema: %s", r)}
		}
	}()

	loader := gojsonschema.NewSchemaLoader()
	if q.Draft != 0 {
		loader.Draft = gojsonschema.Draft(q.Draft)
	}
	schema, err := loader.Compile(gojsonschema.NewStringLoader(q.Schema))
	if err != nil {
		return answer{Failure: err.Error()}
	}

	result, err := schema.Validate(gojsonschema.NewStringLoader(q.Instance))
	if err != nil {
		return answer{Failure: err.Error()}
	}

	for _, e := range result.Errors() {
		a.Errors = append(a.Errors, e.String())
	}
	return a
}
