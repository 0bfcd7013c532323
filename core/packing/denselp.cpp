#include "core/packing/denselp.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace grondplan::packing {

static constexpr double kTiny = 1e-9;
static constexpr double kUnbounded = std::numeric_limits<double>::infinity();

DenseLp::DenseLp(std::vector<double> costs)
    : m_columns(costs.size())
    , m_costs(std::move(costs))
{
}

void DenseLp::addRow(const std::vector<double> &entries, double least)
{
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    m_least.push_back(least);
}

DenseLp::State DenseLp::start() const
{
    State state;
    state.table = m_entries;
    state.table.insert(state.table.end(), m_costs.begin(), m_costs.end());
    for (std::size_t row = 0; row < rows(); ++row) {
        state.value.push_back(-m_least[row]);
        state.inside.push_back(static_cast<int>(m_columns + row));
    }
    for (std::size_t column = 0; column < m_columns; ++column)
        state.outside.push_back(static_cast<int>(column));
    state.isUpper.assign(m_columns, 0);
    state.least.assign(m_columns + rows(), 0);
    state.most.assign(m_columns + rows(), kUnbounded);
    return state;
}

static double lower(const DenseLp::State &state, int variable)
{
    return state.least[static_cast<std::size_t>(variable)];
}

static double upper(const DenseLp::State &state, int variable)
{
    return state.most[static_cast<std::size_t>(variable)];
}

/// The value of a variable outside the basis.
double DenseLp::at(const State &state, std::size_t outside)
{
    const int variable = state.outside[outside];
    return state.isUpper[outside] != 0 ? upper(state, variable) : lower(state, variable);
}

void DenseLp::setBounds(State &state, std::size_t column, double least, double most) const
{
    const auto found = std::find(state.outside.begin(), state.outside.end(), static_cast<int>(column));
    const auto place = static_cast<std::size_t>(found - state.outside.begin());
    const bool isOutside = found != state.outside.end();
    const double before = isOutside ? at(state, place) : 0;
    state.least[column] = least;
    state.most[column] = most;
    if (!isOutside)
        return;
    if (state.isUpper[place] != 0 && std::isinf(most))
        state.isUpper[place] = 0;
    const double change = at(state, place) - before;
    for (std::size_t row = 0; row < rows() && change != 0; ++row)
        state.value[row] += state.table[row * m_columns + place] * change;
}

void DenseLp::setBeyond(State &state, std::size_t row, double more) const
{
    setBounds(state, m_columns + row, more, kUnbounded);
}

double DenseLp::value(const State &state, std::size_t column) const
{
    for (std::size_t row = 0; row < rows(); ++row) {
        if (state.inside[row] == static_cast<int>(column))
            return state.value[row];
    }
    for (std::size_t place = 0; place < m_columns; ++place) {
        if (state.outside[place] == static_cast<int>(column))
            return at(state, place);
    }
    return 0;
}

/// The variable that is furthest out of its bounds.
DenseLp::Leaving DenseLp::leaving(const State &state) const
{
    Leaving found;
    for (std::size_t row = 0; row < rows(); ++row) {
        const double least = lower(state, state.inside[row]);
        const double most = upper(state, state.inside[row]);
        const double below = least - state.value[row];
        const double above = state.value[row] - most;
        if (below > std::max(kTiny, found.by))
            found = {row, below, least, true};
        if (above > std::max(kTiny, found.by))
            found = {row, above, most, false};
    }
    return found;
}

/// What brings it back at least cost; the number of columns if nothing does.
std::size_t DenseLp::entering(const State &state, const Leaving &leaving) const
{
    const double *row = &state.table[leaving.row * m_columns];
    const double *costs = &state.table[rows() * m_columns];
    std::size_t chosen = m_columns;
    double least = kUnbounded;
    for (std::size_t place = 0; place < m_columns; ++place) {
        const int variable = state.outside[place];
        // Up from the lower bound, down from the upper one.
        const double helps = (state.isUpper[place] != 0) == leaving.isBelow ? -row[place] : row[place];
        if (helps <= kTiny || lower(state, variable) >= upper(state, variable))
            continue;
        const double ratio = std::abs(costs[place]) / helps;
        if (ratio < least - 1e-12 ||
            (chosen < m_columns && ratio < least + 1e-12 && variable < state.outside[chosen])) {
            least = ratio;
            chosen = place;
        }
    }
    return chosen;
}

void DenseLp::pivot(State &state, const Leaving &leaving, std::size_t enters) const
{
    double *row = &state.table[leaving.row * m_columns];
    const double by = (leaving.bound - state.value[leaving.row]) / row[enters];
    const double entered = at(state, enters) + by;
    for (std::size_t i = 0; i < rows(); ++i)
        state.value[i] += state.table[i * m_columns + enters] * by;
    state.value[leaving.row] = entered;
    const double inverse = 1 / row[enters];
    for (std::size_t place = 0; place < m_columns; ++place)
        row[place] *= -inverse;
    row[enters] = inverse;
    for (std::size_t i = 0; i <= rows(); ++i) {
        double *other = &state.table[i * m_columns];
        const double factor = other[enters];
        if (i == leaving.row || factor == 0)
            continue;
        other[enters] = 0;
        for (std::size_t place = 0; place < m_columns; ++place)
            other[place] += factor * row[place];
    }
    std::swap(state.inside[leaving.row], state.outside[enters]);
    state.isUpper[enters] = leaving.isBelow ? 0 : 1;
}

void DenseLp::price(State &state) const
{
    state.prices.assign(rows(), 0);
    const double *costs = &state.table[rows() * m_columns];
    for (std::size_t place = 0; place < m_columns; ++place) {
        const auto variable = static_cast<std::size_t>(state.outside[place]);
        if (variable >= m_columns)
            state.prices[variable - m_columns] = std::max(0.0, costs[place]);
    }
}

/// No column helps: the prices can rise along the row for ever, and here by so much that no cost comes near.
void DenseLp::priceBeyond(State &state, const Leaving &leaving) const
{
    constexpr double kBeyond = 64;
    price(state);
    double dearest = 1;
    for (std::size_t column = 0; column < m_columns; ++column)
        dearest = std::max(dearest, m_costs[column] * std::max(1.0, value(state, column)));
    const double times = kBeyond * static_cast<double>(m_columns) * dearest / leaving.by;
    const double sign = leaving.isBelow ? times : -times;
    const double *row = &state.table[leaving.row * m_columns];
    for (std::size_t place = 0; place < m_columns; ++place) {
        const auto variable = static_cast<std::size_t>(state.outside[place]);
        if (variable >= m_columns)
            state.prices[variable - m_columns] =
                std::max(0.0, state.prices[variable - m_columns] - sign * row[place]);
    }
    const auto left = static_cast<std::size_t>(state.inside[leaving.row]);
    if (left >= m_columns)
        state.prices[left - m_columns] += times;
}

long DenseLp::solve(State &state) const
{
    constexpr long kMostPivots = 2000;
    state.isFeasible = true;
    for (long pivots = 0; pivots < kMostPivots; ++pivots) {
        const Leaving out = leaving(state);
        if (out.by <= 0) {
            price(state);
            return pivots;
        }
        const std::size_t enters = entering(state, out);
        if (enters == m_columns) {
            state.isFeasible = false;
            priceBeyond(state, out);
            return pivots;
        }
        pivot(state, out, enters);
    }
    return -1;
}

} // namespace grondplan::packing
