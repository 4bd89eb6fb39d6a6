// Asks json-iterator and gojsonschema what they say of configuration values, in the order in which Kalypso asks them.
//
// Each line of input is a JSON object {"schema": text, "values": {key: value}}. A value is a JSON string, boolean, null or array, or
// one of {"int": text}, {"uint": text}, {"float": text}, {"map": [[key, value], ...]}, which is a map[interface{}]interface{}.
// Each line of output is the error text as a JSON string, "" for none.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	jsoniter "github.com/json-iterator/go"
	"github.com/xeipuuv/gojsonschema"
)

type question struct {
	Schema string                 `json:"schema"`
	Values map[string]interface{} `json:"values"`
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
		if err := output.Encode(ask(q)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func ask(q question) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprintf("unable to validate schema: %s", r)
		}
	}()

	values := make(map[string]interface{})
	for key, value := range q.Values {
		values[key] = converted(goValue(value))
	}

	instance, err := jsoniter.ConfigCompatibleWithStandardLibrary.Marshal(values)
	if err != nil {
		return err.Error()
	}

	result, err := gojsonschema.Validate(gojsonschema.NewStringLoader(q.Schema), gojsonschema.NewBytesLoader(instance))
	if err != nil {
		return err.Error()
	}

	var b strings.Builder
	for _, e := range result.Errors() {
		fmt.Fprintf(&b, "- %s\n", e)
	}
	return b.String()
}

func converted(value interface{}) interface{} {
	s, isText := value.(string)
	if !isText {
		return value
	}
	if i, err := strconv.Atoi(s); err == nil {
		return i
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return f
	}
	return s
}

func goValue(value interface{}) interface{} {
	switch v := value.(type) {
	case []interface{}:
		list := make([]interface{}, len(v))
		for i, item := range v {
			list[i] = goValue(item)
		}
		return list
	case map[string]interface{}:
		return tagged(v)
	default:
		return v
	}
}

func tagged(value map[string]interface{}) interface{} {
	if text, ok := value["int"].(string); ok {
		i, _ := strconv.ParseInt(text, 10, 64)
		return int(i)
	}
	if text, ok := value["uint"].(string); ok {
		u, _ := strconv.ParseUint(text, 10, 64)
		return u
	}
	if text, ok := value["float"].(string); ok {
		f, _ := strconv.ParseFloat(text, 64)
		return f
	}

	result := make(map[interface{}]interface{})
	for _, entry := range value["map"].([]interface{}) {
		pair := entry.([]interface{})
		result[goValue(pair[0])] = goValue(pair[1])
	}
	return result
}
