// Answers, line by line, what Go's YAML libraries make of a question; each line of input and output is one JSON object.
//
//	{"op":"parse","text":BASE64}  what yaml.v2 decodes into an interface{}: {"ok":TYPED} or {"error":TEXT}
//	{"op":"emit","value":TYPED}   what yaml.v3 marshals: {"ok":BASE64} or {"error":TEXT}
//	{"op":"hash","value":TYPED}   hashstructure's FNV-1: {"ok":"DECIMAL"} or {"error":TEXT}
//	{"op":"merge","value":LIST}   the values of a list merged in order, each into the one before, in place: {"ok":TYPED}
//
// TYPED: null, {"b":bool}, {"i":"INT"}, {"u":"UINT64"}, {"f":"HEX BITS"}, {"s":BASE64}, {"l":[TYPED…]}, {"m":[[TYPED,TYPED]…]},
// {"M":…} and {"S":…} for maps with string keys to anything and to strings, {"I":["KIND","DECIMAL"]} for other integers.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"

	"github.com/mitchellh/hashstructure"
	yamlv2 "gopkg.in/yaml.v2"
	yamlv3 "gopkg.in/yaml.v3"
)

type question struct {
	Op    string          `json:"op"`
	Text  string          `json:"text"`
	Value json.RawMessage `json:"value"`
}

type object = map[string]interface{}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		line, err := in.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			answer, _ := json.Marshal(answerTo(line))
			out.Write(answer)
			out.WriteByte('\n')
		}
		if err != nil {
			return
		}
	}
}

func answerTo(line []byte) (answer object) {
	defer func() {
		if problem := recover(); problem != nil {
			answer = object{"error": fmt.Sprint("panic: ", problem)}
		}
	}()
	var q question
	must(json.Unmarshal(line, &q))
	switch q.Op {
	case "parse":
		var value interface{}
		if err := yamlv2.Unmarshal(bytesOf(q.Text), &value); err != nil {
			return object{"error": err.Error()}
		}
		return object{"ok": typed(value)}
	case "emit":
		data, err := yamlv3.Marshal(untyped(q.Value))
		if err != nil {
			return object{"error": err.Error()}
		}
		return object{"ok": base64.StdEncoding.EncodeToString(data)}
	case "hash":
		hash, err := hashstructure.Hash(untyped(q.Value), nil)
		if err != nil {
			return object{"error": err.Error()}
		}
		return object{"ok": strconv.FormatUint(hash, 10)}
	}
	if q.Op == "merge" {
		values := untyped(q.Value).([]interface{})
		result := values[0]
		for _, value := range values[1:] {
			result = merged(result, value)
		}
		return object{"ok": typed(result)}
	}
	panic("unknown op " + q.Op)
}

func merged(held, added interface{}) interface{} {
	switch target := held.(type) {
	case []interface{}:
		if more, ok := added.([]interface{}); ok {
			return mergedLists(target, more)
		}
	case map[interface{}]interface{}:
		if more, ok := added.(map[interface{}]interface{}); ok {
			for key, value := range more {
				if old, ok := target[key]; ok {
					value = merged(old, value)
				}
				target[key] = value
			}
			return target
		}
	}
	return added
}

func mergedLists(held, more []interface{}) []interface{} {
	for _, item := range more {
		if m, ok := item.(map[interface{}]interface{}); !ok || !mergedIntoNamesakes(held, m) {
			held = append(held, item)
		}
	}
	return held
}

func mergedIntoNamesakes(held []interface{}, added map[interface{}]interface{}) bool {
	found := false
	for i := range held {
		if m, ok := held[i].(map[interface{}]interface{}); ok && m["name"] == added["name"] {
			held[i] = merged(m, added)
			found = true
		}
	}
	return found
}

func typed(value interface{}) interface{} {
	switch v := value.(type) {
	case nil:
		return nil
	case bool:
		return object{"b": v}
	case int:
		return object{"i": strconv.Itoa(v)}
	case uint64:
		return object{"u": strconv.FormatUint(v, 10)}
	case float64:
		return object{"f": strconv.FormatUint(math.Float64bits(v), 16)}
	case string:
		return object{"s": base64.StdEncoding.EncodeToString([]byte(v))}
	case []interface{}:
		items := make([]interface{}, 0, len(v))
		for _, item := range v {
			items = append(items, typed(item))
		}
		return object{"l": items}
	case map[interface{}]interface{}:
		return object{"m": entries(v)}
	}
	panic(fmt.Sprintf("unknown type %T", value))
}

func entries(m map[interface{}]interface{}) []interface{} {
	pairs := make([]interface{}, 0, len(m))
	for key, value := range m {
		pairs = append(pairs, []interface{}{typed(key), typed(value)})
	}
	sort.Slice(pairs, func(i, j int) bool { return text(pairs[i]) < text(pairs[j]) })
	return pairs
}

func text(value interface{}) string {
	data, err := json.Marshal(value)
	must(err)
	return string(data)
}

func untyped(raw json.RawMessage) interface{} {
	if strings.TrimSpace(string(raw)) == "null" || len(raw) == 0 {
		return nil
	}
	var one map[string]json.RawMessage
	must(json.Unmarshal(raw, &one))
	for kind, value := range one {
		return untypedOf(kind, value)
	}
	panic("empty value")
}

func untypedOf(kind string, raw json.RawMessage) interface{} {
	switch kind {
	case "b":
		var v bool
		must(json.Unmarshal(raw, &v))
		return v
	case "i":
		v, err := strconv.Atoi(stringOf(raw))
		must(err)
		return v
	case "u":
		v, err := strconv.ParseUint(stringOf(raw), 10, 64)
		must(err)
		return v
	case "f":
		v, err := strconv.ParseUint(stringOf(raw), 16, 64)
		must(err)
		return math.Float64frombits(v)
	case "s":
		return string(bytesOf(stringOf(raw)))
	case "I":
		return integer(raw)
	case "l":
		list := []interface{}{}
		for _, item := range listOf(raw) {
			list = append(list, untyped(item))
		}
		return list
	case "m":
		m := map[interface{}]interface{}{}
		for _, pair := range listOf(raw) {
			entry := listOf(pair)
			m[untyped(entry[0])] = untyped(entry[1])
		}
		return m
	case "M":
		m := map[string]interface{}{}
		for _, pair := range listOf(raw) {
			entry := listOf(pair)
			m[untyped(entry[0]).(string)] = untyped(entry[1])
		}
		return m
	case "S":
		m := map[string]string{}
		for _, pair := range listOf(raw) {
			entry := listOf(pair)
			m[untyped(entry[0]).(string)] = untyped(entry[1]).(string)
		}
		return m
	}
	panic("unknown kind " + kind)
}

func integer(raw json.RawMessage) interface{} {
	var parts []string
	must(json.Unmarshal(raw, &parts))
	signed, _ := strconv.ParseInt(parts[1], 10, 64)
	unsigned, _ := strconv.ParseUint(parts[1], 10, 64)
	switch parts[0] {
	case "int8":
		return int8(signed)
	case "int16":
		return int16(signed)
	case "int32":
		return int32(signed)
	case "int64":
		return signed
	case "uint":
		return uint(unsigned)
	case "uint8":
		return uint8(unsigned)
	case "uint16":
		return uint16(unsigned)
	case "uint32":
		return uint32(unsigned)
	}
	panic("unknown integer " + parts[0])
}

func listOf(raw json.RawMessage) []json.RawMessage {
	var items []json.RawMessage
	must(json.Unmarshal(raw, &items))
	return items
}

func stringOf(raw json.RawMessage) string {
	var v string
	must(json.Unmarshal(raw, &v))
	return v
}

func bytesOf(encoded string) []byte {
	data, err := base64.StdEncoding.DecodeString(encoded)
	must(err)
	return data
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
