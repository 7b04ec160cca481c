import { Fn, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { isLocal, type StageConfig } from "../config.ts";

/**
 * What becomes of a thing that holds data when its stack is updated or removed: it stays. A creation that fails takes
 * back what it made, so that the next deploy finds no name taken.
 */
export const removal = (config: StageConfig) =>
  isLocal(config) ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** Eight signs that no other creation of the stack has, for names of things that outlive it. */
export const ofThisStack = (stack: Stack) => Fn.select(0, Fn.split("-", Fn.select(2, Fn.split("/", stack.stackId))));
