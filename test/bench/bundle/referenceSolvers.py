"""Solves 0-1 models with native HiGHS or with CP-SAT (the argument: highs or cp-sat), objectives in turn, and says how long it took.

The two do not load into one process: ortools brings a HiGHS of its own.

Reads {"limitSeconds", "models": [{"name", "columns", "rows": [[lower, upper, [[column, factor], ...]], ...], "objectives": [[[column, factor], ...], ...]}]}
and writes one JSON line a model. Factors are whole; null is no bound. Exit status 3: a package is missing.
Only the solvers' own processor time counts, not the building of models. CP-SAT has one worker and linear
relaxations of everything, which suits these models best: with less of these, or with two workers, scp41 and scp42 were not proven in a minute.
"""

import json
import sys
import time

def with_highs(model, limit):
    import highspy

    highs = highspy.Highs()
    highs.silent()
    for name, value in [("threads", 1), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.9), ("time_limit", float(limit))]:
        highs.setOptionValue(name, value)
    columns = [highs.addBinary() for _ in range(model["columns"])]
    infinity = highs.getInfinity()

    def add(lower, upper, terms):
        highs.addRow(
            -infinity if lower is None else lower,
            infinity if upper is None else upper,
            len(terms),
            [column for column, _ in terms],
            [factor for _, factor in terms],
        )

    for row in model["rows"]:
        add(*row)
    values, spent = [], 0.0
    for terms in model["objectives"]:
        costs = [0.0] * len(columns)
        for column, factor in terms:
            costs[column] = factor
        highs.changeColsCost(len(columns), list(range(len(columns))), costs)
        started = time.process_time()
        highs.run()
        spent += time.process_time() - started
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return {"milliseconds": spent * 1000, "values": values, "proven": False}
        values.append(round(highs.getObjectiveValue()))
        add(None, values[-1] + 0.5, terms)
    return {"milliseconds": spent * 1000, "values": values, "proven": True}


def with_cp_sat(model, limit):
    from ortools.sat.python import cp_model

    problem = cp_model.CpModel()
    columns = [problem.new_bool_var("") for _ in range(model["columns"])]

    def weigh(terms):
        return cp_model.LinearExpr.weighted_sum(
            [columns[column] for column, _ in terms], [factor for _, factor in terms]
        )

    for lower, upper, terms in model["rows"]:
        if lower is not None:
            problem.add(weigh(terms) >= lower)
        if upper is not None:
            problem.add(weigh(terms) <= upper)
    values, spent = [], 0.0
    for terms in model["objectives"]:
        problem.minimize(weigh(terms))
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(0.01, limit - spent)
        solver.parameters.num_workers = 1
        solver.parameters.linearization_level = 2
        started = time.process_time()
        status = solver.solve(problem)
        spent += time.process_time() - started
        if status != cp_model.OPTIMAL:
            return {"milliseconds": spent * 1000, "values": values, "proven": False}
        values.append(round(solver.objective_value))
        problem.add(weigh(terms) <= values[-1])
        problem.clear_hints()
        for column in columns:
            problem.add_hint(column, solver.value(column))
    return {"milliseconds": spent * 1000, "values": values, "proven": True}


def main():
    asked = json.load(sys.stdin)
    solve = {"highs": with_highs, "cp-sat": with_cp_sat}[sys.argv[1]]
    for model in asked["models"]:
        try:
            found = solve(model, asked["limitSeconds"])
        except ImportError as missing:
            print(missing, file=sys.stderr)
            sys.exit(3)
        print(json.dumps(found), flush=True)


main()
