#include "core/packing/lp.h"

#include <glpk.h>

#include <cmath>
#include <limits>

namespace grondplan::packing {

struct Lp::Data
{
    glp_prob *problem = nullptr;
    long iterations = 0;
};

namespace {

/// GLPK keeps an environment for every thread, which goes when the thread ends.
struct Environment
{
    Environment() { glp_term_out(GLP_OFF); }
    ~Environment() { glp_free_env(); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;
    void use() const {}
};

} // namespace

Lp::Lp()
    : m_data(std::make_unique<Data>())
{
    thread_local const Environment kEnvironment;
    kEnvironment.use();
    m_data->problem = glp_create_prob();
    glp_set_obj_dir(m_data->problem, GLP_MIN);
}

Lp::~Lp()
{
    glp_delete_prob(m_data->problem);
}

int Lp::addRow(double least, bool isExact)
{
    const int row = glp_add_rows(m_data->problem, 1);
    glp_set_row_bnds(m_data->problem, row, isExact ? GLP_FX : GLP_LO, least, least);
    return row;
}

int Lp::addRowUpTo(double most)
{
    const int row = glp_add_rows(m_data->problem, 1);
    glp_set_row_bnds(m_data->problem, row, GLP_UP, 0, most);
    return row;
}

int Lp::addColumn(double cost, double least, double most, const Entries &entries)
{
    const int column = glp_add_cols(m_data->problem, 1);
    glp_set_obj_coef(m_data->problem, column, cost);
    setColumn(column, least, most);
    // GLPK counts from 1.
    std::vector<int> rows{0};
    std::vector<double> values{0};
    for (const auto &[row, value] : entries) {
        rows.push_back(row);
        values.push_back(value);
    }
    glp_set_mat_col(m_data->problem, column, static_cast<int>(entries.size()), rows.data(), values.data());
    return column;
}

void Lp::setRow(int row, double least)
{
    glp_set_row_bnds(m_data->problem, row, glp_get_row_type(m_data->problem, row), least, least);
}

void Lp::setColumn(int column, double least, double most)
{
    const int type = std::isinf(most) ? GLP_LO : (least >= most ? GLP_FX : GLP_DB);
    glp_set_col_bnds(m_data->problem, column, type, least, most);
}

bool Lp::solve(Way way)
{
    constexpr int kMostIterations = 200'000;
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.meth = way == Way::Primal ? GLP_PRIMAL : GLP_DUALP;
    how.it_lim = kMostIterations;
    const int before = glp_get_it_cnt(m_data->problem);
    const bool ran = glp_simplex(m_data->problem, &how) == 0;
    m_data->iterations += glp_get_it_cnt(m_data->problem) - before;
    return ran && glp_get_status(m_data->problem) == GLP_OPT;
}

double Lp::cost() const
{
    return glp_get_obj_val(m_data->problem);
}

double Lp::price(int row) const
{
    return glp_get_row_dual(m_data->problem, row);
}

double Lp::value(int column) const
{
    return glp_get_col_prim(m_data->problem, column);
}

int Lp::columns() const
{
    return glp_get_num_cols(m_data->problem);
}

long Lp::stepsPerIteration() const
{
    return (glp_get_num_rows(m_data->problem) + glp_get_num_cols(m_data->problem)) / 3 + 4;
}

long Lp::iterations() const
{
    return m_data->iterations;
}

} // namespace grondplan::packing
