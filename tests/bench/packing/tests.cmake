# `bench_packing`: what the placement engine makes of instances in files and of generated ones. Measured in a release build
# (tests/bench/run.sh packing); here it only has to run.
add_library(grondplan_packing_instances STATIC
  ${CMAKE_CURRENT_LIST_DIR}/constrainedfamilies.cpp ${CMAKE_CURRENT_LIST_DIR}/families.cpp
  ${CMAKE_CURRENT_LIST_DIR}/plainfamilies.cpp ${CMAKE_CURRENT_LIST_DIR}/planting.cpp
  ${CMAKE_CURRENT_LIST_DIR}/pricedfamilies.cpp)
target_include_directories(grondplan_packing_instances PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(grondplan_packing_instances PUBLIC Grondplan::Packing PRIVATE grondplan_options)

add_executable(bench_packing
  ${CMAKE_CURRENT_LIST_DIR}/bench_packing.cpp ${CMAKE_CURRENT_LIST_DIR}/goals.cpp
  ${CMAKE_CURRENT_LIST_DIR}/instances.cpp ${CMAKE_CURRENT_LIST_DIR}/measure.cpp
  ${CMAKE_CURRENT_LIST_DIR}/processorclock.cpp ${CMAKE_CURRENT_LIST_DIR}/table.cpp
  ${PROJECT_SOURCE_DIR}/app/cli/packjson.cpp ${PROJECT_SOURCE_DIR}/app/cli/packplaces.cpp
  ${PROJECT_SOURCE_DIR}/core/base/finding.cpp ${PROJECT_SOURCE_DIR}/core/importers/yaml.cpp
  ${PROJECT_SOURCE_DIR}/core/importers/yamltree.cpp)
target_link_libraries(bench_packing PRIVATE grondplan_options Qt6::Core tl::expected PkgConfig::fyaml
  grondplan_packing_instances)

grondplan_add_test(tst_packinginstances LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packinginstances.cpp
  DEPENDS grondplan_packing_instances)
grondplan_add_test(tst_packinganswers LABEL unit TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packinganswers.cpp
  DEPENDS grondplan_packing_instances)

# Written, read again, run and printed in both ways; one instance of each family.
set(bench_folder ${CMAKE_CURRENT_BINARY_DIR}/bench)
add_test(NAME bench_packing_write COMMAND bench_packing --family all --size 30 --write ${bench_folder})
add_test(NAME bench_packing_text COMMAND bench_packing --steps 2000 ${bench_folder})
add_test(NAME bench_packing_json COMMAND bench_packing --steps 2000 --format json --family all --size 30 --seed 2)
foreach(name write text json)
  grondplan_test_properties(bench_packing_${name} bench 120)
endforeach()
set_tests_properties(bench_packing_write PROPERTIES FIXTURES_SETUP bench_instances)
set_tests_properties(bench_packing_text PROPERTIES FIXTURES_REQUIRED bench_instances)
