package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"./scheduler"
)

// typed is a Go value with its type, as the snippet files write it. Without "t" it is plain JSON, where a whole number is an int.
type typed struct {
	T string          `json:"t"`
	V json.RawMessage `json:"v"`
}

func decode(raw json.RawMessage) (interface{}, error) {
	text := strings.TrimSpace(string(raw))
	if text == "" || text == "null" {
		return nil, nil
	}
	if text[0] == '{' {
		var t typed
		if err := json.Unmarshal(raw, &t); err != nil {
			return nil, err
		}
		if t.T != "" {
			return decodeAs(t.T, t.V)
		}
		return decodeStringMap(raw)
	}
	if text[0] == '[' {
		return decodeList(raw)
	}
	if text[0] == '"' || text == "true" || text == "false" {
		var v interface{}
		err := json.Unmarshal(raw, &v)
		return v, err
	}
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return int(i), nil
	}
	return strconv.ParseFloat(text, 64)
}

func decodeList(raw json.RawMessage) ([]interface{}, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil {
		return nil, err
	}
	list := make([]interface{}, len(items))
	for i, item := range items {
		v, err := decode(item)
		if err != nil {
			return nil, err
		}
		list[i] = v
	}
	return list, nil
}

func decodeStringMap(raw json.RawMessage) (map[string]interface{}, error) {
	var entries map[string]json.RawMessage
	if err := json.Unmarshal(raw, &entries); err != nil {
		return nil, err
	}
	m := make(map[string]interface{}, len(entries))
	for k, item := range entries {
		v, err := decode(item)
		if err != nil {
			return nil, err
		}
		m[k] = v
	}
	return m, nil
}

func decodeAs(t string, raw json.RawMessage) (interface{}, error) {
	switch t {
	case "int64", "int32", "uint8", "uint64":
		return decodeInteger(t, string(raw))
	case "float64":
		var s string
		if json.Unmarshal(raw, &s) != nil {
			s = string(raw)
		}
		return strconv.ParseFloat(s, 64)
	case "bytes":
		var s string
		if err := json.Unmarshal(raw, &s); err != nil {
			return nil, err
		}
		b, err := base64.StdEncoding.DecodeString(s)
		return string(b), err
	case "[]string":
		var v []string
		err := json.Unmarshal(raw, &v)
		return v[:len(v):len(v)], err
	case "[]int":
		var v []int
		err := json.Unmarshal(raw, &v)
		return v[:len(v):len(v)], err
	case "map[string]string":
		var v map[string]string
		err := json.Unmarshal(raw, &v)
		return v, err
	case "map[string]interface {}":
		return decodeStringMap(raw)
	case "map[interface {}]interface {}":
		return decodePairs(raw)
	case "scheduler.dataType":
		fields, err := decodeStringMap(raw)
		return scheduler.NewData(fields), err
	}
	return nil, fmt.Errorf("unknown type %q", t)
}

func decodeInteger(t, text string) (interface{}, error) {
	if t == "uint64" {
		return strconv.ParseUint(text, 10, 64)
	}
	i, err := strconv.ParseInt(text, 10, 64)
	switch t {
	case "int32":
		return int32(i), err
	case "uint8":
		return uint8(i), err
	}
	return i, err
}

func decodePairs(raw json.RawMessage) (interface{}, error) {
	var pairs [][2]json.RawMessage
	if err := json.Unmarshal(raw, &pairs); err != nil {
		return nil, err
	}
	m := map[interface{}]interface{}{}
	for _, pair := range pairs {
		k, err := decode(pair[0])
		if err != nil {
			return nil, err
		}
		v, err := decode(pair[1])
		if err != nil {
			return nil, err
		}
		m[k] = v
	}
	return m, nil
}
