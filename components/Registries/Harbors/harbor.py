"""Makes Harbor have what a plan says. Can be run again and again; says names, never passwords."""
import base64
import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

ATTEMPTS = 30


class Refused(Exception):
    """An answer other than the ones that were expected."""


class Harbor:
    def __init__(self, url, password, ca):
        self.url = url.rstrip("/") + "/api/v2.0"
        self.header = "Basic " + base64.b64encode(("admin:" + password).encode()).decode()
        self.context = ssl.create_default_context(cafile=ca) if ca else None

    def ask(self, method, path, body=None, expected=(200, 201), headers=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method)
        request.add_header("Authorization", self.header)
        request.add_header("Content-Type", "application/json")
        for key, value in (headers or {}).items():
            request.add_header(key, value)
        try:
            with urllib.request.urlopen(request, timeout=60, context=self.context) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, text = error.code, b""
        if status not in expected:
            raise Refused("%s %s was answered by %d" % (method, path, status))
        return status, json.loads(text) if text.strip() else None

    def all(self, path):
        found, page = [], 1
        while True:
            mark = "&" if "?" in path else "?"
            _, items = self.ask("GET", "%s%spage=%d&page_size=100" % (path, mark, page))
            found += items or []
            if len(items or []) < 100:
                return found
            page += 1

    def wait(self):
        for attempt in range(ATTEMPTS):
            try:
                return self.ask("GET", "/projects?page_size=1")
            except (Refused, OSError):
                if attempt == ATTEMPTS - 1:
                    raise
                time.sleep(10)


def quoted(name):
    return urllib.parse.quote(name, safe="")


def registries(harbor, plan):
    known = {r["name"]: r for r in harbor.all("/registries")}
    for body in plan.get("registries", []):
        there = known.get(body["name"])
        if there is None:
            harbor.ask("POST", "/registries", dict(body, description=plan["mark"]))
            print("registry %s made" % body["name"])
            continue
        credential = body.get("credential") or {"type": "", "access_key": "", "access_secret": ""}
        harbor.ask("PUT", "/registries/%d" % there["id"], {
            "name": body["name"],
            "url": body["url"],
            "description": plan["mark"],
            "insecure": body["insecure"],
            "credential_type": credential["type"],
            "access_key": credential["access_key"],
            "access_secret": credential["access_secret"],
        })
        print("registry %s as planned" % body["name"])
    return {r["name"]: r["id"] for r in harbor.all("/registries")}


def projects(harbor, plan, ids):
    named = {"X-Is-Resource-Name": "true"}
    found = {}
    for item in plan.get("projects", []):
        body = dict(item["body"])
        name = body["project_name"]
        status, _ = harbor.ask("GET", "/projects/" + quoted(name), expected=(200, 403, 404), headers=named)
        if status == 200:
            harbor.ask("PUT", "/projects/" + quoted(name), {"metadata": body["metadata"]}, headers=named)
            print("project %s as planned" % name)
        else:
            if item["registry"]:
                body["registry_id"] = ids[item["registry"]]
            harbor.ask("POST", "/projects", body)
            print("project %s made" % name)
        _, found[name] = harbor.ask("GET", "/projects/" + quoted(name), headers=named)
    return found


def immutable(harbor, plan):
    for item in plan.get("immutable", []):
        path = "/projects/%s/immutabletagrules" % quoted(item["project"])
        if not any(same_rule(rule, item["body"]) for rule in harbor.all(path)):
            harbor.ask("POST", path, item["body"])
        print("tags of %s never change" % item["project"])


def same_rule(rule, body):
    patterns = [s["pattern"] for s in rule.get("tag_selectors") or []]
    return not rule.get("disabled") and patterns == [s["pattern"] for s in body["tag_selectors"]]


def retention(harbor, plan, known):
    if "retention" not in plan:
        return
    planned = {item["project"]: item["body"] for item in plan["retention"]}
    for name, project in known.items():
        there = (project.get("metadata") or {}).get("retention_id")
        body = planned.get(name)
        if body is None:
            if there:
                harbor.ask("DELETE", "/retentions/" + there)
                print("all of %s is kept" % name)
            continue
        body = dict(body, scope={"level": "project", "ref": project["project_id"]})
        if there:
            harbor.ask("PUT", "/retentions/" + there, dict(body, id=int(there)))
        else:
            harbor.ask("POST", "/retentions", body)
        print("retention of %s as planned" % name)


def members(harbor, plan):
    for item in plan.get("members", []):
        path = "/projects/%s/members" % quoted(item["project"])
        group = item["body"]["member_group"]["group_name"]
        there = [m for m in harbor.all(path) if m.get("entity_type") == "g" and m.get("entity_name") == group]
        if not there:
            harbor.ask("POST", path, item["body"])
        elif there[0]["role_id"] != item["body"]["role_id"]:
            harbor.ask("PUT", "%s/%d" % (path, there[0]["id"]), {"role_id": item["body"]["role_id"]})
        print("group %s in %s as planned" % (group, item["project"]))


def replications(harbor, plan, ids):
    there = {p["name"]: p for p in harbor.all("/replication/policies")}
    planned, wider = set(), set()
    for item in plan.get("replications", []):
        body = dict(item["body"], description=plan["mark"])
        planned.add(body["name"])
        for field, name in (("src_registry", item["source"]), ("dest_registry", item["destination"])):
            if name:
                body[field] = {"id": ids[name]}
        old = there.get(body["name"])
        if old is None:
            harbor.ask("POST", "/replication/policies", body)
        else:
            harbor.ask("PUT", "/replication/policies/%d" % old["id"], body)
        if old is None or filters(old) != filters(body):
            wider.add(body["name"])
        print("replication %s as planned" % body["name"])
    for name, policy in there.items():
        if name not in planned and policy.get("description") == plan["mark"]:
            harbor.ask("DELETE", "/replication/policies/%d" % policy["id"])
            print("replication %s taken away" % name)
    # What was pushed before a rule spoke of it is not copied by itself.
    for policy in harbor.all("/replication/policies") if wider else []:
        if policy["name"] in wider:
            harbor.ask("POST", "/replication/executions", {"policy_id": policy["id"]})
            print("replication %s copies what is there" % policy["name"])


def filters(policy):
    return sorted((f["type"], str(f["value"])) for f in policy.get("filters") or [])


def robots(harbor, plan):
    there = {r["name"].split("$", 1)[-1]: r for r in harbor.all("/robots") if r.get("level") == "system"}
    planned = set()
    for item in plan.get("robots", []):
        body = dict(item["body"], description=plan["mark"])
        name = body["name"]
        planned.add(name)
        old = there.get(name)
        if old is None:
            _, made = harbor.ask("POST", "/robots", body)
            number = made["id"]
        else:
            number = old["id"]
            harbor.ask("PUT", "/robots/%d" % number, dict(body, id=number, name=old["name"], disable=False))
        harbor.ask("PATCH", "/robots/%d" % number, {"secret": item["secret"]})
        print("robot %s as planned" % name)
    for name, robot in there.items():
        if name not in planned and robot.get("description") == plan["mark"]:
            harbor.ask("DELETE", "/robots/%d" % robot["id"])
            print("robot %s taken away" % name)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    harbor = Harbor(os.environ["HARBOR_URL"], os.environ["HARBOR_PASSWORD"], os.environ.get("HARBOR_CA"))
    harbor.wait()
    if "configuration" in plan:
        harbor.ask("PUT", "/configurations", plan["configuration"])
    ids = registries(harbor, plan)
    known = projects(harbor, plan, ids)
    immutable(harbor, plan)
    retention(harbor, plan, known)
    members(harbor, plan)
    replications(harbor, plan, ids)
    robots(harbor, plan)


if __name__ == "__main__":
    try:
        main()
    except (Refused, OSError) as error:
        sys.exit(str(error))
